Without a sentence there is nothing to read.

  $ . "$TESTDIR/../setup.sh"
  $ accord phrase
  accord: error: phrase needs an argument
    help: `accord help phrase` tells what it takes
  [2]
