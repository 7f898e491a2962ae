A party that does not exist is answered with the nearest that do.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord party show norderzorg
  accord: error: there is no party 'norderzorg'
    help: did you mean 'noorderzorg'?
  [2]
  $ accord party show x
  accord: error: there is no party 'x'
    help: `accord party list` names them all
  [2]
