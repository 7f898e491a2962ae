A newline in a name begins no line, and a tab no column: neither on the screen nor in a message.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'name = "Hanze\\nschool\\t\\rx"\n' > parties/hanzeschool.toml
  $ accord party list
  id           name                            sector  role
  hanzeschool  Hanze\u{0a}school\u{09}\u{0d}x          member
  noorderzorg  Noorderzorg                             member
  $ printf 'title = "Places\\n  behind  Nothing"\n' >> goals/internships.toml
  $ accord status | grep -o 'Places.*Nothing'
  Places\u{0a}  behind  Nothing
  $ accord status $'a\nb'
  accord: error: there is no goal 'a\u{0a}b'
    help: `accord goal list` names them all
  [2]
  $ echo 'name = "x"' > $'parties/a\nb.toml'
  $ accord check 2> /dev/null | head -n 1
  parties/a\u{0a}b.toml:1:1: error: 'a\u{0a}b' is no id [bad-id]
