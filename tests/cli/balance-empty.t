A partnership without parties says so.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ rm parties/* measurements/*
  $ accord balance
  Work in the region                                              23 November 2026
  There are no parties yet.
  $ accord balance now
  accord: error: balance takes no argument 'now'
    help: `accord help balance` tells what it takes
  [2]
