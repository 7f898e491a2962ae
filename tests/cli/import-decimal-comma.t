The story: from a table with commas between its cells and decimal commas without quotes, 6 was recorded of 6,5 and 7 of
7,7; nothing was said of the rest. A cell that no column is above is an error of its row.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'Partij,Datum,Stageplaatsen\nNoorderzorg,20-11-2026,76,5\nHanzeschool,20-11-2026,52\n' > k4.csv
  $ accord import k4.csv
  encoding: UTF-8
  separator: ','
  header: line 1
  party: column 'Partij'
  figures: 1 column, an indicator: 'Stageplaatsen'
  date: column 'Datum', read as dd-mm-yyyy
  2 rows read: nothing recorded, 0 already there, 0 without a figure, 1 can't be read
  k4.csv:2:27: error: this row has more cells than there are columns
    cell: 5
    help: is there a decimal comma, or a comma in a text? put quotes around it, as in "76,5", or separate the cells with semicolons; a column of its own needs a header
  accord: error: not all of the file can be read, so nothing is recorded
    help: mend it, or record the rest with --partial
  [2]
  $ accord --lang nl import k4.csv > /dev/null
  k4.csv:2:27: error: deze rij heeft meer cellen dan er kolommen zijn
    cel: 5
    tip: staat er een decimale komma, of een komma in een tekst? zet er aanhalingstekens omheen, zoals "76,5", of scheid de cellen met puntkomma's; een eigen kolom heeft een koptekst nodig
  accord: error: niet alles in het bestand is te lezen, dus er is niets vastgelegd
    tip: herstel het, of leg de rest vast met --partial
  [2]

The header need not be on the first line, and empty cells at the end of a row are no cells too many.

  $ printf 'Stageplaatsen 2026,,\n\nPartij,Datum,Stageplaatsen\nNoorderzorg,20-11-2026,76,5\nHanzeschool,20-11-2026,52,\n' > title.csv
  $ accord import title.csv --partial --dry-run 2>&1 | sed -n '/Stageplaatsen/,$p'
  figures: 1 column, an indicator: 'Stageplaatsen'
  date: column 'Datum', read as dd-mm-yyyy
  internships, hanzeschool, 2026-11-20: 52
  2 rows read: 1 figure would be recorded, 0 already there, 0 without a figure, 1 can't be read
  title.csv:4:27: error: this row has more cells than there are columns
    cell: 5
    help: is there a decimal comma, or a comma in a text? put quotes around it, as in "76,5", or separate the cells with semicolons; a column of its own needs a header

The same where a column is a year, and where another sign stands between the cells.

  $ printf 'Partij,2025,2026\nNoorderzorg,74,5,76,5\n' > wide.csv
  $ accord import wide.csv > /dev/null
  wide.csv:2:18: error: this row has more cells than there are columns
    cell: 76
    help: is there a decimal comma, or a comma in a text? put quotes around it, as in "6,5", or separate the cells with semicolons; a column of its own needs a header
  accord: error: not all of the file can be read, so nothing is recorded
  [2]
  $ printf 'Partij;Datum;Stageplaatsen;Toelichting\nNoorderzorg;20-11-2026;76;geteld; en nog eens\n' > semicolon.csv
  $ accord import semicolon.csv > /dev/null
  semicolon.csv:2:35: error: this row has more cells than there are columns
    cell: en nog eens
    help: is there a ';' within a cell? put that cell in quotes; or give the column a header
  accord: error: not all of the file can be read, so nothing is recorded
  [2]

A list of parties drops no cell either.

  $ printf 'name,sector\nHof, Linde en Co,care\n' > parties.csv
  $ accord party add --from parties.csv > /dev/null
  encoding: UTF-8
  columns: 'name' as name, 'sector' as sector
  parties.csv:2:18: error: this row has more cells than there are columns
    cell: care
    help: is there a ',' within a cell? put that cell in quotes; or give the column a header
  accord: error: no party is added: all of them are, or none
    help: mend the file, and add it again
  [2]
