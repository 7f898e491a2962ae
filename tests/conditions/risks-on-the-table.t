Each goal says what may go wrong.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i '/^risks/d' goals/internships.toml
  $ gate
  do not start; talk again about:
  
  ✗ risks  risks-on-the-table
      internships does not say what may go wrong  goals/internships.toml: risks
  [1]

Mended:

  $ sed -i '1a risks = ["Too few supervisors"]' goals/internships.toml
  $ gate
  ready: nothing stands in the way of starting
