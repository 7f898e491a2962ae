Each party says what it gains. An empty list is an answer, a missing one is not.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i '/^gains/d' parties/hanzeschool.toml
  $ gate
  do not start; talk again about:
  
  ✗ gains  gains-on-the-table
      Hanzeschool has not said what it gains  parties/hanzeschool.toml: gains
  [1]

Mended:

  $ sed -i '1a gains = []' parties/hanzeschool.toml
  $ gate
  ready: nothing stands in the way of starting
