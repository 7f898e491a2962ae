Each party says what it needs. An empty list is an answer, a missing one is not.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i '/^needs/d' parties/hanzeschool.toml
  $ gate
  do not start; talk again about:
  
  ✗ needs  needs-on-the-table
      Hanzeschool has not said what it needs from the others
        parties/hanzeschool.toml: needs
  [1]

Mended:

  $ sed -i '1a needs = []' parties/hanzeschool.toml
  $ gate
  ready: nothing stands in the way of starting
