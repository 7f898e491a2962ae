Where another figure stands on the date nothing is recorded, in none of the books; all of them are told.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > figures.csv <<'CSV'
  > party;date;value
  > Hanzeschool;2024-12-31;60
  > Hanzeschool;2024-10-31;52
  > Noorderzorg;2024-10-31;75
  > Noorderzorg;2023-12-31;71
  > CSV
  $ cp -r measurements before
  $ accord import figures.csv | tail -n 1
  figures.csv:4:24: internships, noorderzorg: 74 stands on 2024-10-31, not 75
  figures.csv:5:24: internships, noorderzorg: 70 stands on 2023-12-31, not 71
  accord: error: other figures stand on those dates, so nothing is recorded
    help: --replace puts the file's in their place; git keeps the old ones
  4 rows read: nothing recorded, 2 in conflict, 1 already there, 0 without a figure
  $ diff -r before measurements

With --replace the file's figures take their place.

  $ accord import figures.csv --replace | tail -n 1
  4 rows read: 1 figure recorded, 2 replaced, 1 already there, 0 without a figure
  $ cat measurements/noorderzorg.toml measurements/hanzeschool.toml
  [internships]
  2023-12-31 = 71
  2024-10-31 = 75
  [internships]
  2023-12-31 = 50
  2024-10-31 = 52
  2024-12-31 = 60
