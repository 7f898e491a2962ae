A change goes the way that the indicator calls better.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > indicators/absence.toml << TOML
  > name = "Sickness absence"
  > unit = "days"
  > better = "lower"
  > TOML
  $ echo 'result = "+10% sickness absence by 2026-12-31"' > goals/absence.toml
  $ accord check
  goals/absence.toml:1:10: warning: goes up, but lower is better for 'absence' [wrong-direction]
      result = "+10% sickness absence by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: turn the change round, or state better = "higher" in indicators/absence.toml
  1 warning found

  $ echo 'result = "-10% sickness absence by 2026-12-31"' > goals/absence.toml
  $ accord check
  nothing found

A level has a direction too:

  $ echo 'result = "at least 8 days sickness absence by 2026-12-31"' > goals/absence.toml
  $ accord check
  goals/absence.toml:1:10: warning: goes up, but lower is better for 'absence' [wrong-direction]
      result = "at least 8 days sickness absence by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: turn the change round, or state better = "higher" in indicators/absence.toml
  1 warning found
