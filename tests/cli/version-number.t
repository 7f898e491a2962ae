`accord version` and `accord --version` print the program's version on one line.

  $ . "$TESTDIR/../setup.sh"
  $ accord version
  accord 0.1.0
  $ accord --version
  accord 0.1.0
