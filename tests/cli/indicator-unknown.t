An indicator that does not exist is answered with the nearest that do.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord indicator show internship
  accord: error: there is no indicator 'internship'
    help: did you mean 'internships'?
  [2]
