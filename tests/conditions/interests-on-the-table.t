Each party says what it wants for itself. An empty list is an answer, a missing one is not.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i '/^interests/d' parties/hanzeschool.toml
  $ gate
  do not start; talk again about:
  
  ✗ interests  interests-on-the-table
      Hanzeschool has not said what it wants for itself
        parties/hanzeschool.toml: interests
  [1]

Mended:

  $ sed -i '1a interests = []' parties/hanzeschool.toml
  $ gate
  ready: nothing stands in the way of starting
