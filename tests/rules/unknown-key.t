A key that accord does not know has no effect, so it is a warning, with the nearest one that it knows.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > parties/noorderzorg.toml << TOML
  > name = "Noorderzorg"
  > secter = "hospital"
  > colour = "blue"
  > TOML
  $ printf '\n[checks]\nsuden-jump = "off"\n' >> accord.toml
  $ printf '\n[allow]\nout-of-rnage = "counted twice that month"\n' >> measurements/noorderzorg.toml
  $ accord check
  accord.toml:6:1: warning: there is no rule 'suden-jump' [unknown-key]
      suden-jump = "off"
      ^^^^^^^^^^
    help: did you mean 'sudden-jump'?
  measurements/noorderzorg.toml:6:1: warning: there is no rule 'out-of-rnage' [unknown-key]
      out-of-rnage = "counted twice that month"
      ^^^^^^^^^^^^
    help: did you mean 'out-of-range'?
  parties/noorderzorg.toml:2:1: warning: 'secter' is no key of a party [unknown-key]
      secter = "hospital"
      ^^^^^^
    help: did you mean 'sector'?
  parties/noorderzorg.toml:3:1: warning: 'colour' is no key of a party [unknown-key]
      colour = "blue"
      ^^^^^^
    help: the keys are: 'name', 'aliases', 'sector', 'role', 'joined', 'left', 'succeeds', 'interests', 'needs', 'limits', 'gains', 'concessions', 'representative', 'business_case' or 'allow'
  4 warnings found
  $ accord check --strict > /dev/null 2>&1
  [1]

A rule that stops can't be silenced; who tries is told.

  $ printf 'bad-date = "off"\n' >> accord.toml
  $ accord check accord.toml 2> /dev/null | tail -n 4
  accord.toml:7:1: warning: 'bad-date' can't be silenced: no figures are shown while it stands [unknown-key]
      bad-date = "off"
      ^^^^^^^^
    help: take this line out, and mend what the rule finds

Mended:

  $ sed -i 's/secter/sector/; /colour/d' parties/noorderzorg.toml
  $ sed -i 's/suden/sudden/; /bad-date/d' accord.toml
  $ sed -i 's/rnage/range/' measurements/noorderzorg.toml
  $ accord check --strict
  nothing found

A figure that is restated where nothing broke: the old number has no effect, and nobody said so.

  $ cat > measurements/noorderzorg.toml << TOML
  > [internships]
  > 2023-12-31 = { value = 70, was = 72 }
  > TOML
  $ accord check
  measurements/noorderzorg.toml:2:1: warning: 'was' has no effect: 'internships' has no [breaks] [unknown-key]
      2023-12-31 = { value = 70, was = 72 }
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: remove was, or say in indicators/internships.toml from which day its figures mean something else: [breaks]
  1 warning found
  $ printf '\n[breaks]\n2024-01-01 = "another definition"\n' >> indicators/internships.toml
  $ accord check
  nothing found
