What is no CSV is refused with what to do.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'PK\003\004...' > figures.xlsx
  $ accord import figures.xlsx
  figures.xlsx:1:1: error: this is a workbook (.xlsx or .ods), no CSV file
    help: open it in the spreadsheet program and save it as CSV UTF-8
  accord: error: the file can't be read, so nothing is recorded
  [2]
  $ accord import nothing.csv
  accord: error: nothing.csv: can't be opened: No such file or directory
  [2]
  $ accord import .
  accord: error: .: is a folder
  [2]
  $ printf 'party,date,value\nNoorderzorg,2024-12-31,"75\n' | accord import -
  encoding: UTF-8
  separator: ','
  -:2:24: error: this quote is never closed
    help: close it, or remove it
  accord: error: the file can't be read, so nothing is recorded
  [2]
