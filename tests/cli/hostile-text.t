What a file says can't command the terminal: control characters and bidi marks come out visible.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'name = "Noorder\\u001b[2Jzorg \\u202egroz"\nsector = "bell\\u0007"\n' > parties/noorderzorg.toml
  $ accord party list | cat -v
  id           name                               sector      role
  hanzeschool  Hanzeschool                                    member
  noorderzorg  Noorder\u{1b}[2Jzorg \u{202e}groz  bell\u{07}  member
  $ accord party show noorderzorg | head -n 3 | cat -v
  party          noorderzorg
  name           Noorder\u{1b}[2Jzorg \u{202e}groz
  sector         bell\u{07}

So it is with a result's title and an indicator's unit in every form of status.

  $ printf 'title = "\\u001b]0;owned\\u0007"\n' >> goals/internships.toml
  $ sed -i 's/"places"/"pl\\u001b[8maces"/' indicators/internships.toml
  $ accord status | cat -v | grep -o 'pl.*aces\|.u{1b}]0;owned.u{07}'
  \u{1b}]0;owned\u{07}
  pl\u{1b}[8maces
  $ accord status --porcelain | cut -f 9 | cat -v
  pl\u{1b}[8maces
  $ accord status --json | grep -E '"(title|unit)"' | cat -v
        "title": "\u001b]0;owned\u0007",
        "unit": "pl\u001b[8maces",
