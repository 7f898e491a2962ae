What would be no sound party is refused, and no file is made or changed.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'aliases = ["NZ"]' >> parties/noorderzorg.toml
  $ accord party add "Sint Bernulf"
  accord: error: 'Sint Bernulf' is no id
    help: an id has small letters, digits and hyphens: did you mean 'sint-bernulf'?
  [2]
  $ accord party add all
  accord: error: 'all' is a reserved name, and no id
    help: an id has small letters, digits and hyphens, at most 64, as in noorderzorg
  [2]
  $ accord party add ../../oops
  accord: error: '../../oops' is no id
    help: an id has small letters, digits and hyphens: did you mean 'oops'?
  [2]
  $ accord party add noorderzorg --name Other
  accord: error: parties/noorderzorg.toml is there already
    help: choose another id, or change that file
  [2]
  $ accord party add nieuw --alias "n-z"
  accord: error: 'n-z' is the name of another party too
    help: parties/noorderzorg.toml has it: give one of the two another name
  [2]
  $ accord party add nieuw --role chair
  accord: error: --role is member or observer, not 'chair'
  [2]
  $ accord party add nieuw --joined 31-12-2025
  accord: error: --joined: '31-12-2025' is written day first
    help: write year, month, day: 2025-12-31
  [2]
  $ accord party add nieuw --name "  "
  accord: error: --name says nothing
    help: write it between quotes
  [2]
  $ accord party add nieuw --name $'caf\xe9'
  accord: error: --name is no UTF-8 text: 'caf\x{e9}'
  [2]
  $ cat parties/*
  name = "Hanzeschool"
  name = "Noorderzorg"
  aliases = ["NZ"]
