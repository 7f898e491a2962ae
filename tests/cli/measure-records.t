Figures are recorded for several parties at once, and the answer says what moved.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord measure internships noorderzorg=78 --date 2026-10-31
  internships, noorderzorg: 74 -> 78; result internships: 50 % -> 83 %, behind
  $ accord measure internships noorderzorg=79 hanzeschool=55,0 --date 2026-11-23
  internships, noorderzorg: 78 -> 79
  internships, hanzeschool: 52 -> 55
  result internships: 83 % -> 117 %, achieved
  $ cat measurements/*.toml
  [internships]
  2023-12-31 = 50
  2024-10-31 = 52
  2026-11-23 = 55
  [internships]
  2023-12-31 = 70
  2024-10-31 = 74
  2026-10-31 = 78
  2026-11-23 = 79

The same again is no change.

  $ cp -r measurements before
  $ accord measure internships noorderzorg=79 hanzeschool=55
  internships, noorderzorg: 79 stands there already
  internships, hanzeschool: 55 stands there already
  $ diff -r before measurements
