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
    help: leave out what was removed: what its absence breaks is found in other files
  [2]
  $ accord check ''
  accord: error: check needs a path that is not empty
  [2]
  $ accord check /
  accord: error: / is no part of this partnership
  [2]
