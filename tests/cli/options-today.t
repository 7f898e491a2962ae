ACCORD_TODAY takes the place of the clock, so that what is printed can be printed again.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ ACCORD_TODAY=2024-11-30 accord status --json | grep as_of
    "as_of": "2024-11-30",
  $ ACCORD_TODAY=2024-11-30 accord status --json --as-of 2025-06-30 | grep as_of
    "as_of": "2025-06-30",
  $ ACCORD_TODAY=$'to\nmorrow' accord status
  accord: error: ACCORD_TODAY: 'to\u{0a}morrow' is no date
    help: write year, month, day: 2026-10-31
  [2]
