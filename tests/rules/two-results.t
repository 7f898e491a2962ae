One sentence is one result.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > indicators/staff-retention.toml << TOML
  > name = "Staff retention"
  > unit = "%"
  > TOML
  $ echo 'result = "+10% internships and +5% staff retention by 2026-12-31"' > goals/internships.toml
  $ accord check
  goals/internships.toml:1:16: error: names a second indicator: 'internships' [two-results]
      result = "+10% internships and +5% staff retention by 2026-12-31"
                     ^^^^^^^^^^^
    help: one sentence is one result: make a result of each
  indicators/internships.toml:1:8: note: no result uses 'internships' [unused-indicator]
      name = "Internships"
             ^^^^^^^^^^^^^
    help: add a result about it, or remove it and its figures
  1 error, 1 note found
  [1]

A result of each:

  $ echo 'result = "+10% internships by 2026-12-31"' > goals/internships.toml
  $ echo 'result = "staff retention at least 85% by 2026-12-31"' > goals/staff-retention.toml
  $ accord check
  nothing found
