What a file says never reaches a terminal as it is.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'party,date,value,\033[31mred\nNoorder\033[2J,2024-12-31,5\nNoorderzorg,2024-12-31,=1+1\n' > hostile.csv
  $ accord import hostile.csv
  encoding: UTF-8
  separator: ','
  header: line 1
  party: column 'party'
  indicator: internships, the only one there is
  figures: column 'value'
  date: column 'date', read as yyyy-mm-dd
  not used: '\u{1b}[31mred'
  2 rows read: nothing recorded, 0 already there, 0 without a figure, 2 can't be read
  hostile.csv:2:1: error: 'Noorder\u{1b}[2J' is no party here
    cell: Noorder\u{1b}[2J
    help: let import rules say whose name it is, under [parties]; or leave such rows out: [others] party = "skip"
  hostile.csv:3:24: error: this is no figure
    cell: =1+1
    help: correct the cell, or let import rules say that it means no figure: missing = [...]
  accord: error: not all of the file can be read, so nothing is recorded
  [2]
