A result can be added while another file can't be read; what depends on that file is not said. (It once said "nobody has
a figure for 6 Nov -1336".)

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ sed -i 's/start = 2023-12-31/start = 2023-13-31/' accord.toml
  $ accord goal add "+20% internships by 2027-12-31" --id more
  result    more
  file      goals/more.toml
  sentence  +20% internships by 2027-12-31
  accord.toml:3:9: '2023-13-31' is no date: a year has 12 months [syntax]
  accord: warning: how it reads in numbers depends on a file that can't be read
