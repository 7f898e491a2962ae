status GOAL shows that result and those below it; --depth counts from there.

  $ . "$TESTDIR/../setup.sh"
  $ cd "$TESTDIR/../../examples/vaz-region"
  $ ids() { accord status --as-of 2026-10-31 --porcelain "$@" | cut -f 1; }
  $ ids internships
  internships
  internships/first-year
  internships/second-year
  $ ids internships --depth 1
  internships
  $ ids internships/first-year staff-retention/halfway
  internships/first-year
  staff-retention/halfway
  $ ids --depth 1
  fzo-training
  internships
  staff-retention
