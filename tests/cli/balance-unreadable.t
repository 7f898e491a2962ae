What can't be read is told, and exit status 2 says that the balance lacks it.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'interests = "no list"' >> parties/hanzeschool.toml
  $ accord balance
  Work in the region                                              23 November 2026
  All five cards on the table: 0 of 2 members
  No distribution key is agreed
  
  party                     cards  gives  gains  net  hours  budget
  hanzeschool (unreadable)
  Noorderzorg                 0/5      -      -    -
  together
  - not on the table; 0: none, said out loud; net, hours and budget are a year
  
  hanzeschool (unreadable)
    accord check tells why
  
  Noorderzorg  noorderzorg
    not on the table  interests, needs, limits, gains, concessions, business case
  1 file can't be read; `accord check` tells why
  [2]
  $ accord balance --json | grep -A 3 hanzeschool
  1 file can't be read; `accord check` tells why
        "party": "hanzeschool",
        "unreadable": true
      },
      {

Without an accord.toml that can be read there is no balance at all.

  $ echo 'currency = 3' >> accord.toml
  $ accord balance
  accord.toml:4:12: 'currency' must be a text, but this is a number [wrong-type]
  accord: error: accord.toml can't be read, and half of what it says would mislead
    help: `accord check` tells what to mend
  [2]
