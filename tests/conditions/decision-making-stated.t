It is written down how decisions are taken.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i '/^decides/d' accord.toml
  $ gate
  do not start; talk again about:
  
  ✗ how decisions are taken  decision-making-stated
      nobody has written down how decisions are taken, and by whom
        accord.toml: governance.decides
  [1]

Mended:

  $ sed -i 's/^\[governance\]/&\ndecides = "By consent"/' accord.toml
  $ gate
  ready: nothing stands in the way of starting
