When one book can't be edited nothing goes into the others either.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo '[internships' > measurements/noorderzorg.toml
  $ printf 'party,date,value\nHanzeschool,2024-12-31,5\nNoorderzorg,2024-12-31,5\n' > figures.csv
  $ cp -r measurements before
  $ accord import figures.csv > /dev/null
  accord: error: measurements/noorderzorg.toml:1:1: this bracket is not closed
    help: write [internships]
  [2]
  $ diff -r before measurements
