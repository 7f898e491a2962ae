An alias stands for words; what is behind it on the line goes behind them.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ export XDG_CONFIG_HOME=$PWD/config HOME=$PWD/home
  $ mkdir -p config/accord home bin
  $ cat > config/accord/config.toml <<'TOML'
  > [alias]
  > late = "status --state on-track,missed --porcelain"
  > more = ["goal", "add", "+5% internships by 2027-12-31", "--id"]
  > dutch = "--lang nl late"
  > quoted = "decide 'We go on' --by \"the board\""
  > round = "again"
  > again = "round"
  > status = "check"
  > TOML
  $ accord late | cut -f 1,2
  internships\ton-track (esc)
  $ accord -C . late internships | cut -f 1
  internships
  $ accord more extra | head -n 1
  result    extra
  $ accord quoted | head -n 1
  decisions/2026-11-23-we-go-on.toml: decided on 23 Nov 2026
  $ accord dutch | cut -f 1
  internships
  $ accord help late
  late is an alias: status --state on-track,missed --porcelain

None takes the place of a command, and none goes round for ever.

  $ accord status --porcelain | cut -f 1 | head -n 1
  extra
  $ accord round
  accord: error: the alias 'round' comes back to itself
    help: let it stand for a command of accord's: `accord help` lists them
  [2]

A program accord-NAME on PATH is a command too. It starts in the folder of -C, with the rest of the words.

  $ cat > bin/accord-greet <<'SH'
  > #!/bin/sh
  > echo "in $(basename "$PWD"):"
  > for word; do echo "<$word>"; done
  > exit 7
  > SH
  $ chmod +x bin/accord-greet
  $ PATH=$PWD/bin:$PATH accord -C parties --lang nl greet --all 'two words'
  in parties:
  <--lang>
  <nl>
  <--all>
  <two words>
  [7]
  $ PATH=$PWD/bin:$PATH accord gret
  accord: error: there is no command 'gret'
    help: did you mean 'greet'?
  [2]

Never one from the partnership's own folder, whatever PATH says, and none by a path.

  $ cp bin/accord-greet accord-greet
  $ PATH=.:bin::$PATH accord greet
  accord: error: there is no command 'greet'
    help: `accord help` lists them
  [2]
  $ accord ./greet
  accord: error: there is no command './greet'
    help: `accord help` lists them
  [2]

The table may be called by its plural.

  $ sed 's/alias/aliases/' config/accord/config.toml > aliases.toml && mv aliases.toml config/accord/config.toml
  $ accord late --party noorderzorg | cut -f 1 | head -n 1
  internships

What can't be read is told with its place.

  $ echo 'late = "status"' > config/accord/config.toml
  $ accord late 2>&1 | sed "s|$PWD/||"
  accord: error: config/accord/config.toml:1:1: there is no setting 'late'
    help: [alias] is all that there is
  $ printf '[alias]\nlate = "status\n' > config/accord/config.toml
  $ accord late 2>&1 | sed "s|$PWD/||"
  accord: error: config/accord/config.toml:2:8: this text is not closed
    help: end it with the same quote: "..."
  $ printf '[alias]\nlate = 3\n' > config/accord/config.toml
  $ accord late 2>&1 | sed "s|$PWD/||"
  accord: error: config/accord/config.toml:2:8: 'late' stands for nothing
    help: write for example  st = "status --state behind"
  $ printf "[alias]\nlate = \"status 'open\"\n" > config/accord/config.toml
  $ accord late 2>&1 | sed "s|$PWD/||"
  accord: error: config/accord/config.toml:2:8: a quote is not closed
    help: write for example  st = "status --state behind"
  $ printf '[alias]\n"La te" = "status"\n' > config/accord/config.toml
  $ accord late 2>&1 | sed "s|$PWD/||"
  accord: error: config/accord/config.toml:2:1: 'La te' is no name for a command
    help: use small letters, digits and -

A command of accord's own does not look there.

  $ accord status --porcelain | cut -f 1 | head -n 1
  extra
