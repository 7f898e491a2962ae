There must be time between the baseline date and the deadline.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'result = "+10% internships by 2023-12-31"' > goals/internships.toml
  $ accord check
  goals/internships.toml:1:10: error: the deadline, 2023-12-31, is not after the baseline date, 2023-12-31 [deadline-not-after-baseline]
      result = "+10% internships by 2023-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: correct the deadline, or give this result a 'baseline' of its own
  1 error found
  [1]

A wrong baseline date is told once, not again for the sub-results that inherit it:

  $ mkdir goals/internships
  $ printf 'result = "+10%% internships by 2026-12-31"\nbaseline = 2032-12-31\n' > goals/internships.toml
  $ echo 'result = "+4% internships by 2024-12-31"' > goals/internships/first.toml
  $ accord check
  goals/internships.toml:1:10: error: the deadline, 2026-12-31, is not after the baseline date, 2032-12-31 [deadline-not-after-baseline]
      result = "+10% internships by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: correct one of the two
  1 error found
  [1]

  $ sed -i 's/2032/2023/' goals/internships.toml
  $ accord check
  nothing found
