"From" says what the baseline is a second time: the two must agree.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'result = "Internships from 118 to 132 by 2026-12-31"' > goals/internships.toml
  $ accord check
  goals/internships.toml:1:10: error: says from 118 places, but the baseline on 2023-12-31 is 120 places [from-disagrees]
      result = "Internships from 118 to 132 by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: write "from 120 places", or correct the figures that stood on 2023-12-31
  1 error found
  [1]

  $ echo 'result = "Internships from 120 to 132 by 2026-12-31"' > goals/internships.toml
  $ accord check
  nothing found

They are compared at the decimals that are written: 7.6 is right for 7.58, and 7.5 is not.

  $ cat > indicators/absence.toml << TOML
  > name = "Sickness absence"
  > unit = "%"
  > better = "lower"
  > decimals = 2
  > TOML
  $ printf '[absence]\n2023-12-31 = 7.58\n' >> measurements/noorderzorg.toml
  $ echo 'result = "Sickness absence from 7.6% to 5% by 2026-12-31"' > goals/absence.toml
  $ accord check
  nothing found
  $ sed -i 's/7.6%/7.5%/' goals/absence.toml
  $ accord check
  goals/absence.toml:1:10: error: says from 7.5 %, but the baseline on 2023-12-31 is 7.58 % [from-disagrees]
      result = "Sickness absence from 7.5% to 5% by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: write "from 7.58%", or correct the figures that stood on 2023-12-31
  1 error found
  [1]
