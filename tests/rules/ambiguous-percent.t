Per cent of a figure in per cent can be read in two ways; the warning says both in numbers.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > indicators/staff-retention.toml << TOML
  > name = "Staff retention"
  > unit = "%"
  > max = 100
  > TOML
  $ printf '[staff-retention]\n2023-12-31 = 81.2\n' >> measurements/noorderzorg.toml
  $ echo 'result = "+10% staff retention by 2026-12-31"' > goals/staff-retention.toml
  $ accord check
  goals/staff-retention.toml:1:10: warning: "+10%" of a figure in % can be read in two ways: from 81.2 % it is 89.3 % here, and 91.2 % in percentage points [ambiguous-percent]
      result = "+10% staff retention by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: add target = 89.3 if that is meant, or write "+10 pp"
  1 warning found

A stated target settles it:

  $ echo 'target = 89.3' >> goals/staff-retention.toml
  $ accord check
  nothing found

So do percentage points, a level, and words that can only mean a part of the baseline:

  $ echo 'result = "+10 pp staff retention by 2026-12-31"' > goals/staff-retention.toml
  $ accord check
  nothing found
  $ echo 'result = "at least 90% staff retention by 2026-12-31"' > goals/staff-retention.toml
  $ accord check
  nothing found
  $ cat > indicators/turnover.toml << TOML
  > name = "Turnover"
  > unit = "%"
  > better = "lower"
  > TOML
  $ echo 'result = "halve turnover by 2026-12-31"' > goals/turnover.toml
  $ accord check
  nothing found
