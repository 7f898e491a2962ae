The sentence is read as a whole: words without a part in it are pointed at, never passed over.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'result = "+10% internships by 2026-12-31 if the budget allows"' > goals/internships.toml
  $ accord check
  goals/internships.toml:1:42: error: 'if' is not understood here [leftover-words]
      result = "+10% internships by 2026-12-31 if the budget allows"
                                               ^^
    help: leave it out, or put it in the result's 'why' or the indicator's 'definition'
  1 error found
  [1]

What the result depends on is a condition:

  $ cat > goals/internships.toml << TOML
  > result = "+10% internships by 2026-12-31"
  > [conditions]
  > "The budget for supervisors is approved" = false
  > TOML
  $ accord check
  nothing found
