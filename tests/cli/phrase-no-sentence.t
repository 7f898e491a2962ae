Without a sentence there is nothing to read.

  $ . "$TESTDIR/../setup.sh"
  $ accord phrase
  accord: error: phrase needs an argument
    help: `accord help phrase` tells what it takes
  [2]
  $ accord phrase " "
  accord: error: there is no sentence
    help: write it between quotes: accord phrase "+10% internships by 2026-12-31"
  [2]
