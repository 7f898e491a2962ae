help for a command that does not exist names the nearest that do.

  $ . "$TESTDIR/../setup.sh"
  $ accord help stats
  accord: error: there is no command 'stats'
    help: did you mean 'status'?
  [2]
  $ accord help frobnicate
  accord: error: there is no command 'frobnicate'
    help: `accord help` lists them
  [2]
