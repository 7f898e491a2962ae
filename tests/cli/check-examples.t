In the three example partnerships, nothing is wrong: no error, no warning.

  $ . "$TESTDIR/../setup.sh"
  $ cd "$TESTDIR/../../examples"
  $ accord -C vaz-region check --strict
  nothing found
  $ accord -C salland-united check --strict
  niets gevonden
  $ accord -C oncology-teams check --strict
  nothing found
