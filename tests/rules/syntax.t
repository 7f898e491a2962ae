A line that can't be read as TOML is an error in the terms of whoever typed it, and the figures wait for it.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > measurements/noorderzorg.toml << TOML
  > [internships]
  > 2023-12-31 = 70
  > 2024-10-31 = 74,5  # from the Dutch spreadsheet
  > TOML
  $ accord check
  measurements/noorderzorg.toml:3:14: error: the number '74,5' has a decimal comma [syntax]
      2024-10-31 = 74,5  # from the Dutch spreadsheet
                   ^^^^
    help: write a point: 74.5
  1 error found
  [1]
  $ accord status
  measurements/noorderzorg.toml:3:14: the number '74,5' has a decimal comma [syntax]
  accord: error: some files can't be read, and a wrong figure costs more than none
    help: `accord check` tells what to mend; `accord status --partial` shows the rest
  [2]

The same for a forgotten quote, and for a date written day first:

  $ cat > parties/noorderzorg.toml << TOML
  > name = "Noorderzorg
  > sector = "hospital"
  > TOML
  $ echo 'end = 31-12-2026' >> accord.toml
  $ accord check
  accord.toml:4:7: error: '31-12-2026' is written day first [syntax]
      end = 31-12-2026
            ^^^^^^^^^^
    help: write year, month, day: 2026-12-31
  measurements/noorderzorg.toml:3:14: error: the number '74,5' has a decimal comma [syntax]
      2024-10-31 = 74,5  # from the Dutch spreadsheet
                   ^^^^
    help: write a point: 74.5
  parties/noorderzorg.toml:1:8: error: this text is not closed [syntax]
      name = "Noorderzorg
             ^^^^^^^^^^^^
    help: end it with the same quote: "..."
  3 errors found
  [1]

Mended:

  $ sed -i 's/74,5/74.5/' measurements/noorderzorg.toml
  $ sed -i 's/^name.*/name = "Noorderzorg"/' parties/noorderzorg.toml
  $ sed -i 's/31-12-2026/2026-12-31/' accord.toml
  $ accord check
  nothing found
