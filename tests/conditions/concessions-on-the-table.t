Each party says what it gives up. An empty list is an answer, a missing one is not.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i '/^concessions/d' parties/hanzeschool.toml
  $ gate
  do not start; talk again about:
  
  ✗ concessions  concessions-on-the-table
      Hanzeschool has not said what it gives up
        parties/hanzeschool.toml: concessions
  [1]

Mended:

  $ sed -i '1a concessions = []' parties/hanzeschool.toml
  $ gate
  ready: nothing stands in the way of starting
