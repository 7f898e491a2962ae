When a file that the figures depend on can't be read, status shows none: a wrong figure costs more than none.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo '2024-11-30 = 75,5' >> measurements/noorderzorg.toml
  $ accord status > shown
  measurements/noorderzorg.toml:4:14: the number '75,5' has a decimal comma [syntax]
  accord: error: some files can't be read, and a wrong figure costs more than none
    help: `accord check` tells what to mend; `accord status --partial` shows the rest
  [2]
  $ cat shown
  $ accord status --json 2> /dev/null
  [2]

At an earlier revision, what shows the rest is about that revision too:

  $ commit_all "As it is"
  $ accord status --rev HEAD
  measurements/noorderzorg.toml:4:14: the number '75,5' has a decimal comma [syntax]
  accord: error: some files can't be read, and a wrong figure costs more than none
    help: `accord check --rev HEAD` tells why; `accord status --partial --rev HEAD` shows the rest
  [2]
