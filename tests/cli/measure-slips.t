The usual slips on the command line are told with the line that was meant.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord measure internships noorderzorg 75
  accord: error: 'noorderzorg' is a party, and has no figure
    help: write noorderzorg=75
  [2]
  $ accord measure internships noorderzorg --lang nl
  accord: error: 'noorderzorg' is een partij, zonder cijfer
    tip: schrijf noorderzorg=81,2
  [2]
  $ accord measure internships noorderzorg=75%
  accord: error: '75%' is no figure
    help: write it without a unit: 75
  [2]
  $ accord measure internships noorderzorg=75places --lang nl
  accord: error: '75places' is geen getal
    tip: schrijf het zonder eenheid: 75
  [2]
