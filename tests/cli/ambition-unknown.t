An ambition that does not exist is answered with the nearest that do.

  $ . "$TESTDIR/../setup.sh"
  $ accord -C "$TESTDIR/../../examples/vaz-region" ambition show learn
  accord: error: there is no ambition 'learn'
    help: did you mean 'learning'?
  [2]
