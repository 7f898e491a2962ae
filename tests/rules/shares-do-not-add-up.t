Shares need not be equal, but they must add up to the promise. A party without one stands at its baseline.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat >> goals/internships.toml << TOML
  > [shares]
  > noorderzorg = "+8"
  > TOML
  $ accord check
  goals/internships.toml:3:1: warning: the shares come to 128 of the 132 places promised: 4 short [shares-do-not-add-up]
      noorderzorg = "+8"
      ^^^^^^^^^^^^^^^^^^
    help: change a share, or the promise; without a share, and so at the baseline: hanzeschool
  1 warning found

  $ echo 'hanzeschool = "+6"' >> goals/internships.toml
  $ accord check
  goals/internships.toml:3:1: warning: the shares come to 134 places, and 132 is promised: 2 more [shares-do-not-add-up]
      noorderzorg = "+8"
      ^^^^^^^^^^^^^^^^^^
    help: change a share, or the promise
  1 warning found

Each is taken against its own baseline: 70 + 8 and 54 make 132.

  $ sed -i 's/+6/to 54/' goals/internships.toml
  $ accord check
  nothing found

The promise is about the parties with a baseline. One without can take on a level, and nothing else:

  $ echo 'name = "Oosterhuis"' > parties/oosterhuis.toml
  $ echo 'oosterhuis = "+5"' >> goals/internships.toml
  $ accord check
  goals/internships.toml:5:14: warning: '+5' of what? 'oosterhuis' has no figure for the baseline on 2023-12-31 [shares-do-not-add-up]
      oosterhuis = "+5"
                   ^^^^
    help: state its share as a level, such as "to 140", or record its figure
  1 warning found
  $ sed -i 's/+5/to 20/' goals/internships.toml
  $ accord check
  nothing found
