A number that Dutch and English read differently is never guessed.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'result = "+1.000 internships by 2026-12-31"' > goals/internships.toml
  $ accord check
  goals/internships.toml:1:11: error: '+1.000' is 1 in English and 1000 in Dutch [ambiguous-number]
      result = "+1.000 internships by 2026-12-31"
                ^^^^^^
    help: write 1 or 1000, without a mark between thousands
  1 error found
  [1]

Without a mark between thousands:

  $ echo 'result = "+1000 internships by 2026-12-31"' > goals/internships.toml
  $ accord check
  nothing found
