The story: a key of import rules that was misspelt or stood in the wrong table was passed over, and the figures were read
as if it were not there; only `check` told. Such rules are refused, with what `check` finds.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir imports
  $ printf 'party,date,value\nNoorderzorg,2024-12-31,76\n' > figures.csv
  $ printf 'seperator = ","\n[columns]\ndecimal = ","\n' > imports/desk.toml
  $ accord import figures.csv --rules desk
  accord: error: imports/desk.toml:1:1: 'seperator' is no key of import rules
    help: did you mean 'separator'?
  accord: error: imports/desk.toml:3:1: 'decimal' belongs above the first [table]
    help: what stands below [columns] is part of it: move this line up, above [columns]
  accord: error: not everything in the import rules is understood, so nothing is recorded
    help: accord-import-rules(5) tells what they can say
  [2]
  $ accord --lang nl import figures.csv --rules desk
  accord: error: imports/desk.toml:1:1: 'seperator' is geen sleutel van importregels
    tip: bedoel je 'separator'?
  accord: error: imports/desk.toml:3:1: 'decimal' hoort boven de eerste [tabel]
    tip: wat onder [columns] staat hoort daarbij: zet deze regel hoger, boven [columns]
  accord: error: niet alles in de importregels is te begrijpen, dus er is niets vastgelegd
    tip: in accord-import-rules(5) staat wat erin kan staan
  [2]

A value that can't be is told with those that can.

  $ printf 'decimal = "komma"\n' > imports/desk.toml
  $ accord import figures.csv --rules desk
  accord: error: imports/desk.toml:1:11: 'decimal' can't be 'komma'
    help: the decimal mark: decimal = "," or "."
  accord: error: not everything in the import rules is understood, so nothing is recorded
    help: accord-import-rules(5) tells what they can say
  [2]
  $ accord --lang nl import figures.csv --rules desk
  accord: error: imports/desk.toml:1:11: 'decimal' kan niet 'komma' zijn
    tip: het decimaalteken: decimal = "," of "."
  accord: error: niet alles in de importregels is te begrijpen, dus er is niets vastgelegd
    tip: in accord-import-rules(5) staat wat erin kan staan
  [2]

A key that the file allows itself is somebody's own.

  $ printf 'owner = "the desk"\n[allow]\nunknown-key = "we want to know whose it is"\n' > imports/desk.toml
  $ accord import figures.csv --rules desk | tail -n 1
  1 row read: 1 figure recorded, 0 already there, 0 without a figure
