A row that can't be read is told with its place and its cell, and nothing is recorded.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > figures.csv <<'CSV'
  > party;date;value
  > Noorderzorg;03/04/2024;70
  > Norderzorg;2024-12-31;71
  > Norderzorg;2025-01-31;71
  > Hanzeschool;2024-12-31;about 50
  > Hanzeschool;2025-01-31;1.234
  > Hanzeschool;2025-02-28;51
  > CSV
  $ accord import figures.csv
  encoding: UTF-8
  separator: ';'
  header: line 1
  party: column 'party'
  indicator: internships, the only one there is
  figures: column 'value'
  date: column 'date', read as yyyy-mm-dd, dd/mm/yyyy
  6 rows read: nothing recorded, 0 already there, 0 without a figure, 5 can't be read
  figures.csv:2:13: error: this is 2024-04-03 day first and 2024-03-04 month first, and nothing in the column says which
    cell: 03/04/2024
    help: let import rules say it: date = "dd/mm/yyyy" or "mm/dd/yyyy"
  figures.csv:3:1: error: 'Norderzorg' is no party here; and 1 more like it
    cell: Norderzorg
    help: did you mean 'noorderzorg'? otherwise let import rules say whose name it is, under [parties]; or leave such rows out: [others] party = "skip"
  figures.csv:5:24: error: this is no figure
    cell: about 50
    help: correct the cell, or let import rules say that it means no figure: missing = [...]
  figures.csv:6:24: error: this is 1.234 in English and 1234 in Dutch, and nothing in the column says which
    cell: 1.234
    help: let import rules say it: decimal = "," or "."
  accord: error: not all of the file can be read, so nothing is recorded
    help: mend it, or record the rest with --partial
  [2]
  $ cat measurements/hanzeschool.toml
  [internships]
  2023-12-31 = 50
  2024-10-31 = 52

With --partial the rest is recorded, and the exit status says that it is not all.

  $ accord import figures.csv --partial 2>/dev/null | tail -n 1
  6 rows read: 1 figure recorded, 0 already there, 0 without a figure, 5 can't be read
  $ accord import figures.csv --partial >/dev/null 2>&1
  [1]
  $ cat measurements/hanzeschool.toml
  [internships]
  2023-12-31 = 50
  2024-10-31 = 52
  2025-02-28 = 51
