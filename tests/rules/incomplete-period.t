A count per period is the sum of a whole period: twelve monthly figures make a year.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > indicators/operations.toml << TOML
  > name = "Operations"
  > unit = "operations"
  > kind = "count"
  > per = "year"
  > frequency = "monthly"
  > decimals = 0
  > TOML
  $ echo 'result = "at least 20 operations by 2026-12-31"' > goals/operations.toml
  $ cat > measurements/hanzeschool.toml << TOML
  > [operations]
  > 2023-12-31 = { value = 24, covers = "year" }
  > 2024-01-31 = 2
  > 2024-02-29 = 3
  > 2024-04-30 = 2
  > 2024-05-31 = 1
  > 2024-09-30 = 2
  > 2024-10-15 = 1
  > 2024-10-31 = 2
  > TOML
  $ accord check
  measurements/hanzeschool.toml:5:1: warning: no figure for 2024-03-31: the value of 'operations' is the sum of 12 monthly figures [incomplete-period]
      2024-04-30 = 2
      ^^^^^^^^^^^^^^
    help: record it, with 0 where nothing was counted; no year with a hole in it has a value
  measurements/hanzeschool.toml:7:1: warning: no figures for 2024-06-30 to 2024-08-31: the value of 'operations' is the sum of 12 monthly figures [incomplete-period]
      2024-09-30 = 2
      ^^^^^^^^^^^^^^
    help: record them, with 0 where nothing was counted; no year with a hole in it has a value
  measurements/hanzeschool.toml:8:1: warning: a figure too many: 2024-10-15 and 2024-10-31 are in one month [incomplete-period]
      2024-10-15 = 1
      ^^^^^^^^^^^^^^
    help: remove one of the two; the value of 'operations' is the sum of 12 monthly figures
  3 warnings found

With a figure for each month, 0 where nothing was counted, and one for October:

  $ cat > measurements/hanzeschool.toml << TOML
  > [operations]
  > 2023-12-31 = { value = 24, covers = "year" }
  > 2024-01-31 = 2
  > 2024-02-29 = 3
  > 2024-03-31 = 1
  > 2024-04-30 = 2
  > 2024-05-31 = 1
  > 2024-06-30 = 0
  > 2024-07-31 = 1
  > 2024-08-31 = 0
  > 2024-09-30 = 2
  > 2024-10-31 = 3
  > TOML
  $ accord check
  nothing found

Figures that drift through the month are not evenly spaced: a year from 30 January to 28 January holds 13 of them.

  $ cat > measurements/hanzeschool.toml << TOML
  > [operations]
  > 2024-01-30 = 2
  > 2024-02-29 = 3
  > 2024-03-30 = 1
  > 2024-04-30 = 2
  > 2024-05-30 = 1
  > 2024-06-30 = 0
  > 2024-07-30 = 1
  > 2024-08-30 = 0
  > 2024-09-30 = 2
  > 2024-10-30 = 3
  > 2024-11-30 = 1
  > 2024-12-30 = 2
  > 2025-01-28 = 2
  > TOML
  $ accord check
  measurements/hanzeschool.toml:14:1: warning: the year to 2025-01-28 has 13 figures, not 12: they are not evenly dated [incomplete-period]
      2025-01-28 = 2
      ^^^^^^^^^^^^^^
    help: date each figure on the last day of the period that it is of
  1 warning found
