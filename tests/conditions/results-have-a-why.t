Each result says why it is wanted; a sub-result has the reason of the result above it.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i '/^why/d' goals/internships.toml
  $ gate
  do not start; talk again about:
  
  ✗ why each result is wanted  results-have-a-why
      internships does not say why it is wanted  goals/internships.toml: why
  [1]

Mended:

  $ sed -i '1a why = "Last year 12 students found no place"' goals/internships.toml
  $ gate
  ready: nothing stands in the way of starting
