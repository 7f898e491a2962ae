A change that can't be seen at the indicator's decimals is no change.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'result = "+0.2% internships by 2026-12-31"' > goals/internships.toml
  $ accord check
  goals/internships.toml:1:10: error: changes nothing: the baseline on 2023-12-31 is 120 places, and so is the target [zero-change]
      result = "+0.2% internships by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: promise more, or state more 'decimals' in indicators/internships.toml
  1 error found
  [1]

  $ echo 'result = "+2% internships by 2026-12-31"' > goals/internships.toml
  $ accord check
  nothing found
