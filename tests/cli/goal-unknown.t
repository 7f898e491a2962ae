A goal that does not exist is answered with the nearest that do.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord goal show internship
  accord: error: there is no goal 'internship'
    help: did you mean 'internships'?
  [2]
  $ accord goal show volunteers
  accord: error: there is no goal 'volunteers'
    help: `accord goal list` names them all
  [2]
