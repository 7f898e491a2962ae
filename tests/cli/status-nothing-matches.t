When no result matches, status says so; for programs the list is empty.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord status --state stopped | tail -n 1
  No result matches.
  $ accord status --state stopped --porcelain
  $ accord status --state stopped --json | grep results
    "results": []
