All parties of a spreadsheet are added or none, and every problem is told with its place.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir documents
  $ printf 'name,joined,role\nLindehof,2025-01-31,member\nGGD,someday,\n"Evil \033[31m",,boss\n,2025-01-01,\n' > documents/list.csv
  $ accord party add --from documents/list.csv
  encoding: UTF-8
  columns: 'name' as name, 'joined' as joined, 'role' as role
  documents/list.csv:3:5: error: 'someday' is no date
    help: write it as in 2026-10-31
  documents/list.csv:4:15: error: 'boss' is no role
    help: a role is member or observer
  documents/list.csv:5:1: error: this row has no name
    help: name the party, or remove the row
  accord: error: no party is added: all of them are, or none
    help: mend the file, and add it again
  [2]
  $ ls parties
  hanzeschool.toml
  noorderzorg.toml

What is no list, and options of a single party, are refused before anything is read.

  $ accord party add --from documents/none.csv
  accord: error: documents/none.csv: can't be opened: No such file or directory
  [2]
  $ accord party add --from documents
  accord: error: documents: is a folder
  [2]
  $ accord party add --from documents/list.csv --sector school
  accord: error: --sector and --from exclude each other
    help: the spreadsheet has a column for it
  [2]
  $ accord party add lindehof --from documents/list.csv
  accord: error: an id and --from exclude each other
    help: the spreadsheet says which parties there are
  [2]
  $ accord party add
  accord: error: party add needs an id, or a spreadsheet
    help: write accord party add noorderzorg, or accord party add --from parties.csv
  [2]
