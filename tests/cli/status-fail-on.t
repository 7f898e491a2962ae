--fail-on STATE,.. ends with 1 when a result that is listed is in one of these states.

  $ . "$TESTDIR/../setup.sh"
  $ cd "$TESTDIR/../../examples/vaz-region"
  $ accord status --as-of 2026-10-31 --fail-on missed > /dev/null
  [1]
  $ accord status --as-of 2026-10-31 --fail-on stopped,missed staff-retention > /dev/null
  $ accord status --as-of 2026-10-31 --fail-on missed --json > /dev/null
  [1]
