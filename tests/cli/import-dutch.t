An import in Dutch says what it took for granted, what can't be read, and what happened.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'Datum;Partij;Stageplaatsen\n31-12-2023;Noorderzorg;70\n31-10-2024;Noorderzorg;81,5\n31-10-2024;Hanzeschool;ca. 40\n' > cijfers.csv
  $ accord --lang nl import cijfers.csv
  tekencodering: UTF-8
  scheidingsteken: ';'
  kopregel: regel 1
  partij: kolom 'Partij'
  cijfers: 1 kolom, een indicator: 'Stageplaatsen'
  datum: kolom 'Datum', gelezen als dd-mm-yyyy
  decimaalteken: komma
  3 rijen gelezen: niets vastgelegd, 1 in strijd met een ander cijfer, 1 al aanwezig, 0 zonder cijfer, 1 niet te lezen
  cijfers.csv:4:24: error: het cijfer is in 'ca.', maar internships is in 'places'
    cel: ca. 40
    tip: verbeter de cel, of de eenheid van de indicator
  cijfers.csv:3:24: internships, noorderzorg: op 2024-10-31 staat 74, niet 81,5
  accord: error: niet alles in het bestand is te lezen, dus er is niets vastgelegd
  [2]
  $ accord --lang nl import cijfers.csv --partial --dry-run
  tekencodering: UTF-8
  scheidingsteken: ';'
  kopregel: regel 1
  partij: kolom 'Partij'
  cijfers: 1 kolom, een indicator: 'Stageplaatsen'
  datum: kolom 'Datum', gelezen als dd-mm-yyyy
  decimaalteken: komma
  3 rijen gelezen: niets vastgelegd, 1 in strijd met een ander cijfer, 1 al aanwezig, 0 zonder cijfer, 1 niet te lezen
  cijfers.csv:4:24: error: het cijfer is in 'ca.', maar internships is in 'places'
    cel: ca. 40
    tip: verbeter de cel, of de eenheid van de indicator
  cijfers.csv:3:24: internships, noorderzorg: op 2024-10-31 staat 74, niet 81,5
  accord: error: op die datums staan andere cijfers, dus er is niets vastgelegd
    tip: met --replace komen die uit het bestand ervoor in de plaats; git bewaart de oude
  [1]
