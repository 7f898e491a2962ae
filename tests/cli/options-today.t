ACCORD_TODAY takes the place of the clock, so that what is printed can be printed again.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ ACCORD_TODAY=2024-11-30 accord status --json | grep as_of
    "as_of": "2024-11-30",
  $ ACCORD_TODAY=2024-11-30 accord status --json --as-of 2025-06-30 | grep as_of
    "as_of": "2025-06-30",
  $ ACCORD_TODAY=tomorrow accord status 2>&1 | head -n 1
  accord: error: ACCORD_TODAY: 'tomorrow' is no date
