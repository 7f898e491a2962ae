Without a day to count from, a change is a change of nothing. It is told once, above its sub-results.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir goals/internships
  $ echo 'result = "+4% internships by 2024-12-31"' > goals/internships/first.toml
  $ sed -i '/^start/d' accord.toml
  $ accord check
  goals/internships.toml:1:10: error: there is no day to count the change from [no-baseline-date]
      result = "+10% internships by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: state it here, baseline = 2023-12-31, or for all results as 'start' in accord.toml
  1 error found
  [1]

Any of the result, its ambition and the partnership may state it:

  $ echo 'baseline = 2023-12-31' >> goals/internships.toml
  $ accord check
  nothing found
