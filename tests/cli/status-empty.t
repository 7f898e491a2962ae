A partnership without goals says so, and what a goal is.

  $ . "$TESTDIR/../setup.sh"
  $ echo 'format = 1' > accord.toml
  $ echo 'name = "Work in the region"' >> accord.toml
  $ accord status | sed -n 2p
  There are no goals yet.
  $ accord status --porcelain
  $ accord status --json | grep results
    "results": []
