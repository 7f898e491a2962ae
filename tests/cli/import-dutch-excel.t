What Dutch Excel saves: semicolons, decimal commas, days first, a byte order mark, CR LF; totals and sources below it. What was
detected is said first.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf '\357\273\277Organisatie;Datum;Stageplaatsen;Contact\r\n' > desk.csv
  $ printf 'Noorderzorg;31-12-2024;"1.234,5";Jan\r\nHanze School;31-12-2024;<5;\r\n' >> desk.csv
  $ printf 'hanzeschool;1-2-2025;53 places;\r\nTotaal;;1.287,5;\r\n\r\nBron: eigen opgave\r\n' >> desk.csv
  $ accord import desk.csv
  encoding: UTF-8, as its byte order mark says
  separator: ';'
  header: line 1
  party: column 'Organisatie'
  figures: 1 column, an indicator: 'Stageplaatsen'
  date: column 'Datum', read as dd-mm-yyyy
  decimal mark: comma
  not used: 'Contact'
  left out, total: line 5, 'Totaal'
  left out, text without a figure: line 7, 'Bron: eigen opgave'
  3 rows read: 2 figures recorded, 0 already there, 1 without a figure (1 suppressed)
  $ cat measurements/noorderzorg.toml measurements/hanzeschool.toml
  [internships]
  2023-12-31 = 70
  2024-10-31 = 74
  2024-12-31 = 1234.5
  [internships]
  2023-12-31 = 50
  2024-10-31 = 52
  2025-02-01 = 53

The same file again changes nothing, and neither does a dry run.

  $ cp -r measurements before
  $ accord import desk.csv | tail -n 1
  3 rows read: 0 figures recorded, 2 already there, 1 without a figure (1 suppressed)
  $ accord import desk.csv --dry-run | tail -n 1
  3 rows read: 0 figures would be recorded, 2 already there, 1 without a figure (1 suppressed)
  $ diff -r before measurements
