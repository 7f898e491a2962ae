--as-of shows what was known on a day: figures of later days do not exist for it.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ seen() { accord status --as-of "$1" --porcelain | cut -f 2,6 | tr '\t' '|'; }
  $ seen 2023-06-30
  not-started|
  $ seen 2024-06-30
  no-data|
  $ seen 2024-10-31
  on-track|126
  $ seen 2027-01-01
  missed|126
