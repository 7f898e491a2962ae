When a file that the figures depend on can't be read, due tells nothing: a reminder for a figure that is there would
cost more than none.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo '2024-11-30 = 75,5' >> measurements/noorderzorg.toml
  $ accord due --format csv
  measurements/noorderzorg.toml:4:14: the number '75,5' has a decimal comma [syntax]
  accord: error: some files can't be read, and a wrong figure costs more than none
    help: `accord check` tells what to mend; `accord status --partial` shows the rest
  [2]
