--ambition, --party and --state choose results; together they all must hold.

  $ . "$TESTDIR/../setup.sh"
  $ cd "$TESTDIR/../../examples/vaz-region"
  $ ids() { accord status --as-of 2026-10-31 --porcelain "$@" | cut -f 1,2 | tr '\t' '|'; }
  $ ids --state behind,missed
  fzo-training|behind
  internships/second-year|missed
  $ ids --state achieved --ambition staying
  staff-retention/first-step|achieved
  staff-retention/halfway|achieved
  $ ids --party hanzeschool
  internships|on-track
  internships/first-year|achieved
  internships/second-year|missed
  $ ids --party hanzeschool --state missed
  internships/second-year|missed
