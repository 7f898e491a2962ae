A rule that does not exist is answered with the nearest that do.

  $ . "$TESTDIR/../setup.sh"
  $ accord explain ambiguous-percentage
  accord: error: there is no rule or condition 'ambiguous-percentage'
    help: did you mean 'ambiguous-percent'?
  [2]
  $ accord explain nonsense
  accord: error: there is no rule or condition 'nonsense'
    help: `accord explain` lists them
  [2]
  $ accord explain syntax bad-id
  accord: error: explain takes no argument 'bad-id'
    help: `accord help explain` tells what it takes
  [2]
