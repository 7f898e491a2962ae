Each party says where it stops. An empty list is an answer, a missing one is not.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i '/^limits/d' parties/hanzeschool.toml
  $ gate
  do not start; talk again about:
  
  ✗ limits  limits-on-the-table
      Hanzeschool has not said where it stops  parties/hanzeschool.toml: limits
  [1]

Mended:

  $ sed -i '1a limits = []' parties/hanzeschool.toml
  $ gate
  ready: nothing stands in the way of starting
