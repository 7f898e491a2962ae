Rules say what can't be seen in a file: which columns, whose names, what to leave out.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir imports
  $ cat > imports/desk.toml <<'TOML'
  > skip = 1
  > date = "mm/dd/yyyy"
  > missing = ["nog niet"]
  > ignore = ["#"]
  > [columns]
  > date = "Peilmoment"
  > party = "Afdeling"
  > [values]
  > "Aantal" = "internships"
  > [fixed]
  > source = "internship desk"
  > [parties]
  > "Huis 12" = "noorderzorg"
  > [others]
  > party = "skip"
  > TOML
  $ cat > desk.csv <<'CSV'
  > Party;Date;Internships
  > Afdeling;Peilmoment;Aantal;Vorig jaar
  > Huis 12;12/31/2024;75;70
  > Hanzeschool;12/31/2024;nog niet;50
  > # voorlopig;;;
  > Elders;12/31/2024;12;11
  > CSV
  $ accord check
  desk.csv:1:1: warning: 'desk.csv' is in no place that accord knows [stray-file]
      Party;Date;Internships
      ^
    help: move it to documents/, or remove it
  1 warning found
  $ accord import desk.csv --rules desk
  encoding: UTF-8
  separator: ';'
  header: line 2
  party: column 'Afdeling'
  figures: 1 column, an indicator: 'Aantal'
  date: column 'Peilmoment', read as mm/dd/yyyy
  not used: 'Vorig jaar'
  left out, as the rules say: line 5, '# voorlopig'
  3 rows read: 1 figure recorded, 0 already there, 1 without a figure, 1 skipped
  $ tail -n 1 measurements/noorderzorg.toml
  2024-12-31 = { value = 75, source = "internship desk" }
  $ accord import desk.csv --rules dekc
  accord: error: there is no rules file 'dekc'
    help: rules for imports are the files in imports/
  [2]
