Another figure on that date is refused, and then none of the figures is recorded.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cp -r measurements before
  $ accord measure internships noorderzorg=75 hanzeschool=52 --date 2024-10-31
  internships, noorderzorg: 74 stands on 2024-10-31, not 75
  accord: error: another figure stands on that date, so nothing is recorded
    help: --replace puts the new one in its place; git keeps the old one
  [1]
  $ diff -r before measurements

With --replace only the number changes: note, source and comment stay unless they are given anew.

  $ cat > measurements/noorderzorg.toml <<'TOML'
  > [internships]
  > 2023-12-31 = 70
  >   2024-10-31   =  { value = 74, note = "with Oost", source = "HR" }   # counted twice
  > 2024-11-30 = 75 # by hand
  > TOML
  $ accord measure internships noorderzorg=76 --date 2024-10-31 --replace
  internships, noorderzorg: 74 -> 76; result internships: 58 % -> 58 %, on track
  $ accord measure internships noorderzorg=77 --date 2024-11-30 --replace --note 'a "new" count'
  internships, noorderzorg: 75 -> 77; result internships: 58 % -> 75 %, on track
  $ accord measure internships noorderzorg=76 --date 2024-10-31 --replace --note 'without Oost'
  internships, noorderzorg: 76 -> 76; result internships: 75 % -> 75 %, on track
  $ cat measurements/noorderzorg.toml
  [internships]
  2023-12-31 = 70
    2024-10-31   =  { value = 76, note = "without Oost", source = "HR" }   # counted twice
  2024-11-30 = { value = 77, note = "a \"new\" count" } # by hand
