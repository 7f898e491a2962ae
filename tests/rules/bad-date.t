A figure stands on a calendar day; what was meant is said where it is clear.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > measurements/noorderzorg.toml << TOML
  > [internships]
  > 31-12-2023 = 70
  > 2024-02-30 = 71
  > 2024-06 = 72
  > 2024-9-30 = 73
  > 2024-Q4 = 74
  > 20241031 = 75
  > 1024-12-31 = 76
  > TOML
  $ printf '\n[outlook]\n2024-13-01 = { state = "on-track" }\n' >> goals/internships.toml
  $ accord check
  goals/internships.toml:4:1: error: '2024-13-01' is no date: a year has 12 months [bad-date]
      2024-13-01 = { state = "on-track" }
      ^^^^^^^^^^
    help: check the day, the month and the year
  measurements/noorderzorg.toml:2:1: error: '31-12-2023' is written day first [bad-date]
      31-12-2023 = 70
      ^^^^^^^^^^
    help: write year, month, day: 2023-12-31
  measurements/noorderzorg.toml:3:1: error: '2024-02-30' is no date: February 2024 has 29 days [bad-date]
      2024-02-30 = 71
      ^^^^^^^^^^
    help: check the day, the month and the year
  measurements/noorderzorg.toml:4:1: error: '2024-06' is a month, not a day [bad-date]
      2024-06 = 72
      ^^^^^^^
    help: a month ends on its last day: 2024-06-30
  measurements/noorderzorg.toml:5:1: error: '2024-9-30' is not written as accord writes dates [bad-date]
      2024-9-30 = 73
      ^^^^^^^^^
    help: write year, month, day: 2024-09-30
  measurements/noorderzorg.toml:6:1: error: '2024-Q4' is a quarter, not a day [bad-date]
      2024-Q4 = 74
      ^^^^^^^
    help: a quarter's figure stands on its last day: 2024-12-31
  measurements/noorderzorg.toml:7:1: error: '20241031' has no hyphens [bad-date]
      20241031 = 75
      ^^^^^^^^
    help: write year, month, day: 2024-10-31
  measurements/noorderzorg.toml:8:1: error: '1024-12-31' lies outside 1900 to 2200 [bad-date]
      1024-12-31 = 76
      ^^^^^^^^^^
    help: check the day, the month and the year
  8 errors found
  [1]

Mended:

  $ cat > measurements/noorderzorg.toml << TOML
  > [internships]
  > 2023-12-31 = 70
  > 2024-02-29 = 71
  > 2024-06-30 = 72
  > 2024-09-30 = 73
  > 2024-10-31 = 74
  > TOML
  $ sed -i 's/2024-13-01/2024-12-01/' goals/internships.toml
  $ accord check
  nothing found
