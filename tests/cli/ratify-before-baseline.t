Boards may say yes before there is any figure: to the words, then. The baseline completes it later.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mv measurements later
  $ accord ratify --all --party noorderzorg,hanzeschool --by board --date 2024-01-10
  internships: ratified by noorderzorg, hanzeschool (board)
    a yes to the words alone: nobody has a figure for 31 Dec 2023
    said yes to it as it reads today: all parties
  $ cat ratifications/hanzeschool.toml
  [internships]
  2024-01-10 = { by = ["board"], result = "+10% internships by 2026-12-31", deadline = 2026-12-31, baseline_date = 2023-12-31, measure = "sum of places, level, higher is better, 0 decimals, margin 0", without = ["hanzeschool", "noorderzorg"] }
  $ mv later measurements
  $ accord check
  goals/internships.toml:1:10: note: completed (baseline from none to 120 places) since it was ratified by hanzeschool, noorderzorg [moved-goalpost]
      result = "+10% internships by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: nothing is promised less; `accord ratify` records the yes to how it reads now
  1 note found
