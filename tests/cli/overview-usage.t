overview needs to know which partnerships.

  $ . "$TESTDIR/../setup.sh"
  $ accord overview
  accord: error: overview needs an argument
    help: `accord help overview` tells what it takes
  [2]
  $ accord overview --format csv .
  accord: error: overview has no option '--format'
    help: `accord help overview` tells what it takes
  [2]
