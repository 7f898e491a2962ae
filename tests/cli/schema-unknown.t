A kind goes by its name, or by the folder of its files; another is answered with what is near, or with all.

  $ . "$TESTDIR/../setup.sh"
  $ accord schema goal > goal.json
  $ accord schema goals | cmp - goal.json
  $ accord schema goals/ | cmp - goal.json
  $ accord schema gaol
  accord: error: there is no kind of file 'gaol'
    help: did you mean 'goal'?
  [2]
  $ accord schema spreadsheet
  accord: error: there is no kind of file 'spreadsheet'
    help: the kinds are 'accord', 'party', 'ambition', 'indicator', 'goal', 'measurements', 'effort', 'decision', 'ratification' or 'import'
  [2]
  $ accord schema spreadsheet --lang nl
  accord: error: er is geen soort bestand 'spreadsheet'
    tip: de soorten zijn 'accord', 'party', 'ambition', 'indicator', 'goal', 'measurements', 'effort', 'decision', 'ratification' of 'import'
  [2]
  $ accord schema ''
  accord: error: there is no kind of file ''
    help: the kinds are 'accord', 'party', 'ambition', 'indicator', 'goal', 'measurements', 'effort', 'decision', 'ratification' or 'import'
  [2]
  $ accord schema goal party
  accord: error: schema takes no argument 'party'
    help: `accord help schema` tells what it takes
  [2]
