Each goal says which interests collide in it.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i '/^tensions/d' goals/internships.toml
  $ gate
  do not start; talk again about:
  
  ✗ tensions  tensions-on-the-table
      internships does not say which interests collide in it
        goals/internships.toml: tensions
  [1]

Mended:

  $ sed -i '1a tensions = []' goals/internships.toml
  $ gate
  ready: nothing stands in the way of starting
