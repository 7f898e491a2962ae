A value of the wrong kind is an error, with the value as it should be written where that is clear.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > accord.toml << TOML
  > format = 1
  > name = "Work in the region"
  > start = "31-12-2023"
  > language = "nederlands"
  > TOML
  $ cat > parties/noorderzorg.toml << TOML
  > name = "Noorderzorg"
  > aliases = "NZ"
  > 
  > [business_case]
  > costs = "12.500,50"
  > benefits = "20 000"
  > TOML
  $ cat > measurements/noorderzorg.toml << TOML
  > 2024-09-30 = 73
  > 2024-09-29 = 73
  > 
  > [internships]
  > 2023-12-31 = 70
  > 2024-10-31 = "74,5"
  > TOML
  $ accord check
  accord.toml:3:9: error: 'start' must be a date (2026-12-31), but this is a text [wrong-type]
      start = "31-12-2023"
              ^^^^^^^^^^^^
    help: write year, month, day: 2023-12-31, without quotes
  accord.toml:4:12: error: 'language' can't be 'nederlands' [wrong-type]
      language = "nederlands"
                 ^^^^^^^^^^^^
    help: it is one of "en", "nl"
  measurements/noorderzorg.toml:1:1: error: this figure stands under no indicator [wrong-type]
      2024-09-30 = 73
      ^^^^^^^^^^
    help: put the indicator's id above it and the other figures: [staff-retention]
  measurements/noorderzorg.toml:6:14: error: a figure is a number, but this is a text [wrong-type]
      2024-10-31 = "74,5"
                   ^^^^^^
    help: write it without quotes: 74.5
  parties/noorderzorg.toml:2:11: error: 'aliases' must be a list of texts, but this is a text [wrong-type]
      aliases = "NZ"
                ^^^^
    help: put it in brackets: aliases = ["NZ"]
  parties/noorderzorg.toml:5:9: error: 'costs' must be a number, but this is a text [wrong-type]
      costs = "12.500,50"
              ^^^^^^^^^^^
    help: write the number without quotes, with a decimal point
  parties/noorderzorg.toml:6:12: error: 'benefits' must be a number, but this is a text [wrong-type]
      benefits = "20 000"
                 ^^^^^^^^
    help: write the number without quotes, with a decimal point: benefits = 20000
  7 errors found
  [1]

Mended:

  $ cat > accord.toml << TOML
  > format = 1
  > name = "Work in the region"
  > start = 2023-12-31
  > language = "nl"
  > TOML
  $ cat > parties/noorderzorg.toml << TOML
  > name = "Noorderzorg"
  > aliases = ["NZ"]
  > 
  > [business_case]
  > costs = 12500.50
  > benefits = 20000
  > TOML
  $ cat > measurements/noorderzorg.toml << TOML
  > [internships]
  > 2023-12-31 = 70
  > 2024-09-29 = 73
  > 2024-09-30 = 73
  > 2024-10-31 = 74.5
  > TOML
  $ accord --lang en check
  nothing found
