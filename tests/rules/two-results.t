One sentence is one result.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > indicators/staff-retention.toml << TOML
  > name = "Staff retention"
  > unit = "%"
  > TOML
  $ echo 'result = "+10% internships and +5% staff retention by 2026-12-31"' > goals/both.toml
  $ accord check
  goals/both.toml:1:16: error: names a second indicator: 'internships' [two-results]
      result = "+10% internships and +5% staff retention by 2026-12-31"
                     ^^^^^^^^^^^
    help: one sentence is one result: make a result of each
  1 error found
  [1]

A result of each:

  $ echo 'result = "staff retention at least 85% by 2026-12-31"' > goals/both.toml
  $ accord check
  nothing found
