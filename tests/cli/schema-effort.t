A schema says of each key what it is for and what it may be.

  $ . "$TESTDIR/../setup.sh"
  $ accord schema effort
