check PATH tells only what is wrong in that file or folder; the rest is read all the same.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'max = 60' >> indicators/internships.toml
  $ echo 'nmae = "Hanze"' >> parties/hanzeschool.toml
  $ accord check parties
  parties/hanzeschool.toml:2:1: warning: 'nmae' is no key of a party [unknown-key]
      nmae = "Hanze"
      ^^^^
    help: did you mean 'name'?
  1 warning found
  $ accord check goals
  nothing found
  $ cd measurements
  $ accord check ../parties/hanzeschool.toml ../goals 2> /dev/null | head -n 1
  parties/hanzeschool.toml:2:1: warning: 'nmae' is no key of a party [unknown-key]

A path that is not there, or no part of the partnership:

  $ accord check hanzescholl.toml
  accord: error: hanzescholl.toml: there is no such file
    help: paths count from the current folder: did you mean 'hanzeschool.toml'?
  [2]
  $ accord check ''
  accord: error: check needs a path that is not empty
  [2]
  $ accord check /
  accord: error: / is no part of this partnership
  [2]
  $ accord check goals/internships.toml
  accord: error: goals/internships.toml: there is no such file
    help: paths count from the current folder: did you mean '../goals/internships.toml'?
  [2]
  $ accord check ../gaols --lang nl
  accord: error: ../gaols: dat bestand is er niet
    tip: paden gelden vanaf de huidige map: bedoel je '../goals'?
  [2]
  $ accord check nowhere/at/all
  accord: error: nowhere/at/all: there is no such file
    help: leave out what was removed: what its absence breaks is found in other files
  [2]
