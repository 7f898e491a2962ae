`accord version` and `accord --version` print the program's version on one line, and on the next how it was built.

  $ . "$TESTDIR/../setup.sh"
  $ accord version > version
  $ head -n 1 version
  accord 0.1.0
  $ tail -n +2 version
  built with * *, *, CLI11 *, fmt *, nlohmann-json * (glob)
  $ accord --version | cmp - version
