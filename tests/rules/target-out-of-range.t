No figure could show a target outside the indicator's min and max.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > indicators/staff-retention.toml << TOML
  > name = "Staff retention"
  > unit = "%"
  > max = 100
  > TOML
  $ printf '[staff-retention]\n2023-12-31 = 81.2\n' >> measurements/noorderzorg.toml
  $ echo 'result = "at least 120% staff retention by 2026-12-31"' > goals/staff-retention.toml
  $ accord check
  goals/staff-retention.toml:1:10: error: the target, 120 %, is above the max of 'staff-retention', 100 [target-out-of-range]
      result = "at least 120% staff retention by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: promise what can be measured, or change max in indicators/staff-retention.toml
  1 error found
  [1]

  $ echo 'result = "at least 92% staff retention by 2026-12-31"' > goals/staff-retention.toml
  $ accord check
  nothing found

Where parties' figures are added up, min and max are of one party's figure: two of at most 60 can't make 132.

  $ sed -i 's/^2023-12-31 = 70/2023-12-31 = 60/; s/74/60/' measurements/noorderzorg.toml
  $ echo 'max = 60' >> indicators/internships.toml
  $ sed -i 's/+10%/+20%/' goals/internships.toml
  $ accord check
  goals/internships.toml:1:10: error: the target, 132 places, is above 120, what figures of 60 can add up to at most [target-out-of-range]
      result = "+20% internships by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: promise what can be measured, or change max in indicators/internships.toml
  1 error found
  [1]
  $ sed -i 's/max = 60/max = 80/' indicators/internships.toml
  $ accord check
  nothing found
