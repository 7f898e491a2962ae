A partnership says why it is there, and what it does not take up.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i '/^purpose/d; /^outside/d' accord.toml
  $ gate
  do not start; talk again about:
  
  ✗ the purpose  purpose-stated
      nobody has written down why we do this, and for whom  accord.toml: purpose
      nobody has said what we do not take up                accord.toml: outside
  [1]

Mended:

  $ sed -i '3a purpose = "A place to learn for everyone"\noutside = ["Pay"]' accord.toml
  $ gate
  ready: nothing stands in the way of starting
