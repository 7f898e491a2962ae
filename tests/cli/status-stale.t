A result is stale when fewer than half of its parties have a recent figure; the state stays what it is.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'frequency = "quarterly"' >> indicators/internships.toml
  $ accord status --porcelain | cut -f 2,10 | tr '\t' '|'
  on-track|stale
  $ accord status --porcelain --as-of 2025-01-31 | cut -f 2,10 | tr '\t' '|'
  on-track|
  $ accord status --porcelain --state stale | cut -f 1
  internships
  $ accord status --fail-on stale > /dev/null
  [1]
