`accord ready` knows the goals, ambitions and parties that there are.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ accord ready internship
  accord: error: there is no goal 'internship'
    help: did you mean 'internships' or 'internships/first-year'?
  [2]
  $ accord ready --party noorderzog
  accord: error: there is no party 'noorderzog'
    help: did you mean 'noorderzorg'?
  [2]
  $ accord ready --ambition work
  accord: error: there is no ambition 'work'
    help: `accord ambition list` names them all
  [2]
  $ accord ready --party
  accord: error: --party needs a party
  [2]
