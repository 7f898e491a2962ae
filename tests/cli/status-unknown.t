A goal, party, ambition or state that does not exist is answered with the nearest that do.

  $ . "$TESTDIR/../setup.sh"
  $ cd "$TESTDIR/../../examples/vaz-region"
  $ accord status intenships
  accord: error: there is no goal 'intenships'
    help: did you mean 'internships'?
  [2]
  $ accord status --party waterland
  accord: error: there is no party 'waterland'
    help: did you mean 'waterlanden'?
  [2]
  $ accord status --ambition work
  accord: error: there is no ambition 'work'
    help: `accord ambition list` names them all
  [2]
  $ accord status --state on-trak
  accord: error: there is no state 'on-trak'
    help: did you mean 'on-track'?
  [2]
