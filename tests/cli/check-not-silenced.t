A file that can't be read is never silenced: neither [checks] nor [allow] takes it away, and that is told.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat >> accord.toml << TOML
  > [checks]
  > syntax = "off"
  > TOML
  $ echo '2024-11-30 = 75,5' >> measurements/noorderzorg.toml
  $ accord check
  accord.toml:5:1: warning: 'syntax' can't be silenced: no figures are shown while it stands [unknown-key]
      syntax = "off"
      ^^^^^^
    help: take this line out, and mend what the rule finds
  measurements/noorderzorg.toml:4:14: error: the number '75,5' has a decimal comma [syntax]
      2024-11-30 = 75,5
                   ^^^^
    help: write a point: 75.5
  1 error, 1 warning found
  [1]
