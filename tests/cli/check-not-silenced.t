A file that can't be read is never silenced: neither [checks] nor [allow] takes it away.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat >> accord.toml << TOML
  > [checks]
  > syntax = "off"
  > TOML
  $ echo '2024-11-30 = 75,5' >> measurements/noorderzorg.toml
  $ accord check
  measurements/noorderzorg.toml:4:14: error: the number '75,5' has a decimal comma [syntax]
      2024-11-30 = 75,5
                   ^^^^
    help: write a point: 75.5
  1 error found
  [1]
