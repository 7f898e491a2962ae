When a file that it depends on can't be read, export writes nothing: a wrong figure costs more than none. Rules for
imports are not exported.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir imports efforts
  $ echo 'date = 3' > imports/hr.toml
  $ accord export --format json > export.json
  $ echo 'name = 3' > efforts/meetings.toml
  $ accord export | wc -l
  5
  $ accord export --format json
  efforts/meetings.toml:1:1: an effort needs 'supports' [missing-key]
  efforts/meetings.toml:1:8: 'name' must be a text, but this is a number [wrong-type]
  accord: error: some files can't be read, and a wrong figure costs more than none
    help: `accord check` tells what to mend; `accord status --partial` shows the rest
  [2]
  $ echo '2024-11-30 = 75,5' >> measurements/noorderzorg.toml
  $ echo old > figures.csv
  $ for what in "" --results --excel; do accord export $what -o figures.csv 2>&1 | head -n 1; done
  measurements/noorderzorg.toml:4:14: the number '75,5' has a decimal comma [syntax]
  measurements/noorderzorg.toml:4:14: the number '75,5' has a decimal comma [syntax]
  measurements/noorderzorg.toml:4:14: the number '75,5' has a decimal comma [syntax]
  $ cat figures.csv
  old
