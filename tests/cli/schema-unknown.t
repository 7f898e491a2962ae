A kind goes by its name, or by the folder of its files; another is answered with what is near, or with all.

  $ . "$TESTDIR/../setup.sh"
  $ accord schema goal > goal.json
  $ accord schema goals | cmp - goal.json
  $ accord schema goals/ | cmp - goal.json
  $ accord schema gaol
  $ accord schema spreadsheet
  $ accord schema spreadsheet --lang nl
  $ accord schema ''
  $ accord schema goal party
