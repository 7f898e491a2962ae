A unit that is written must be the indicator's.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'result = "+12 FTE internships by 2026-12-31"' > goals/internships.toml
  $ accord check
  goals/internships.toml:1:15: error: 'internships' is measured in 'places', not in 'FTE' [unit-mismatch]
      result = "+12 FTE internships by 2026-12-31"
                    ^^^
    help: write the amount in 'places', or without a unit
  1 error found
  [1]

In the indicator's own unit, and a share that is in another one:

  $ cat > goals/internships.toml << TOML
  > result = "+12 places internships by 2026-12-31"
  > [shares]
  > noorderzorg = "+8 FTE"
  > hanzeschool = "+4 places"
  > TOML
  $ accord check
  goals/internships.toml:3:19: error: the share is in 'FTE', but the result is measured in 'places' [unit-mismatch]
      noorderzorg = "+8 FTE"
                        ^^^
    help: write the amount in 'places', or without a unit
  1 error found
  [1]

  $ sed -i 's/ FTE//' goals/internships.toml
  $ accord check
  nothing found
