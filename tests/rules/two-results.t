One sentence is one result.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > indicators/staff-retention.toml << TOML
  > name = "Staff retention"
  > unit = "%"
  > TOML
  $ echo 'result = "+10% internships and +5% staff retention by 2026-12-31"' > goals/both.toml
  $ accord check
  goals/both.toml:1:36: error: names a second indicator: 'staff retention' [two-results]
      result = "+10% internships and +5% staff retention by 2026-12-31"
                                         ^^^^^^^^^^^^^^^
    help: one sentence is one result: make a result of each
  1 error found
  [1]

A result of each:

  $ echo 'result = "staff retention at least 85% by 2026-12-31"' > goals/both.toml
  $ accord check
  nothing found

The second is the one that comes later, however long its name is. The caret stood under the first, as its name is the
shorter one:

  $ echo 'result = "Internships +10% and staff retention +5% per eind 2026"' > goals/both.toml
  $ accord check --lang nl
  goals/both.toml:1:32: error: noemt een tweede indicator: 'staff retention' [two-results]
      result = "Internships +10% and staff retention +5% per eind 2026"
                                     ^^^^^^^^^^^^^^^
    tip: één zin is één resultaat: maak van elk een resultaat
  1 fout gevonden
  [1]
  $ echo 'result = "Staff retention +5% and internships +10% by 2026-12-31"' > goals/both.toml
  $ accord check
  goals/both.toml:1:35: error: names a second indicator: 'internships' [two-results]
      result = "Staff retention +5% and internships +10% by 2026-12-31"
                                        ^^^^^^^^^^^
    help: one sentence is one result: make a result of each
  1 error found
  [1]
