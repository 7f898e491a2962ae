A bare amount may be a change or a level.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'result = "140 internships by 2026-12-31"' > goals/internships.toml
  $ accord check
  goals/internships.toml:1:11: error: '140' may be a change or a level [no-direction]
      result = "140 internships by 2026-12-31"
                ^^^
    help: write "+" or "-" for a change, "to", "at least" or "at most" for a level
  1 error found
  [1]

Said which of them:

  $ echo 'result = "At least 140 internships by 2026-12-31"' > goals/internships.toml
  $ accord check
  nothing found
