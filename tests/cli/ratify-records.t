A yes is kept in words and in numbers, with the share of the party that gave it.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf '[shares]\nnoorderzorg = "+8"\nhanzeschool = "+4"\n' >> goals/internships.toml
  $ accord ratify internships --party noorderzorg --by board --date 2024-03-14
  internships: ratified by noorderzorg (board)
    from 120 on 31 Dec 2023 to 132 places by 31 Dec 2026
    said yes to it as it reads today: 1 of 2 parties; waiting for hanzeschool
  $ cat ratifications/noorderzorg.toml
  [internships]
  2024-03-14 = { by = ["board"], result = "+10% internships by 2026-12-31", deadline = 2026-12-31, baseline_date = 2023-12-31, baseline = 120, target = 132, measure = "sum of places, level, higher is better, 0 decimals, margin 0", share = "+8" }

Said once more it is there already; another day is another yes.

  $ accord ratify internships --party noorderzorg --by board --date 2024-03-14
  internships: noorderzorg (board) said so already on 14 Mar 2024
    from 120 on 31 Dec 2023 to 132 places by 31 Dec 2026
    said yes to it as it reads today: 1 of 2 parties; waiting for hanzeschool
  $ accord ratify internships --party noorderzorg,hanzeschool --by board
  internships: ratified by noorderzorg, hanzeschool (board)
    from 120 on 31 Dec 2023 to 132 places by 31 Dec 2026
    said yes to it as it reads today: all parties
  $ grep -c board ratifications/noorderzorg.toml
  2
  $ accord check
  nothing found
