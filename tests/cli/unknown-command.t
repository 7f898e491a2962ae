A command that does not exist is answered with the nearest that do.

  $ . "$TESTDIR/../setup.sh"
  $ accord statsu
  accord: error: there is no command 'statsu'
    help: did you mean 'status'?
  [2]
  $ accord frobnicate
  accord: error: there is no command 'frobnicate'
    help: `accord help` lists them
  [2]
  $ accord version now
  accord: error: version takes no argument 'now'
    help: `accord help version` tells what it takes
  [2]
  $ accord goal show
  accord: error: goal show needs an argument
    help: `accord help goal show` tells what it takes
  [2]
  $ accord goal show internships twice
  accord: error: goal show takes no argument 'twice'
    help: `accord help goal show` tells what it takes
  [2]
  $ accord goal
  accord: error: 'goal' needs to know what to do
    help: write accord goal add or accord goal list or accord goal show
  [2]
  $ accord goal remove
  accord: error: 'goal' can't 'remove'
    help: write accord goal add or accord goal list or accord goal show
  [2]
