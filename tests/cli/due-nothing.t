Where nothing is waited for, due says so and ends with exit status 0.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord due
  Work in the region                                              23 November 2026
  No figure is due by 23 December 2026.
  $ accord due --json
  {
    "schema": "accord.due/1",
    "partnership": "Work in the region",
    "as_of": "2026-11-23",
    "figures": [],
    "deadlines": [],
    "reviews": []
  }
