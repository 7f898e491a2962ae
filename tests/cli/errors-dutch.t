What stops a command is told in the language of the partnership, or of --lang wherever it stands.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord goal show nothing --lang nl
  accord: error: er is geen resultaat 'nothing'
    tip: `accord goal list` noemt ze allemaal
  [2]
  $ accord statsu --lang=nl
  accord: error: er is geen opdracht 'statsu'
    tip: bedoel je 'status'?
  [2]
  $ sed -i '1a language = "nl"' accord.toml
  $ accord party add noorderzorg
  accord: error: parties/noorderzorg.toml is er al
    tip: kies een ander id, of wijzig dat bestand
  [2]
  $ accord stop internships --why klaar --decision geen
  accord: error: er is geen besluit 'geen'
    tip: besluiten zijn de bestanden in decisions/
  [2]

The reason that the system gives is told in Dutch too.

  $ accord import nergens.csv
  accord: error: nergens.csv: is niet te openen: dat bestand of die map is er niet
  [2]
