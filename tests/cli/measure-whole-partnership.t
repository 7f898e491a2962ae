A value without a party is a figure of the whole partnership.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord measure internships 120 --date 2023-12-31
  internships, the partnership: 120, the first figure; result internships: no data
  $ accord measure internships 130 --date 2026-11-01 --source "the regional count"
  internships, the partnership: 120 -> 130; result internships: 83 %, behind
  $ cat measurements/all.toml
  [internships]
  2023-12-31 = 120
  2026-11-01 = { value = 130, source = "the regional count" }
  $ accord --lang nl measure internships 131 noorderzorg=80
  internships, het samenwerkingsverband: 130 -> 131
  internships, noorderzorg: 74 -> 80
  resultaat internships: 83 % -> 92 %, loopt achter
