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

Three decimal commas were told one by one, each after the one before was mended. All are told at once, and so is
what else is wrong with the file; the lines that can't be read are not called missing:

  $ cat > measurements/noorderzorg.toml << TOML
  > [internships]
  > source = HR system
  > 2023-12-31 = 70,5
  > 2024-10-31 = 74,5
  > 2024-10-32 = 75
  > 2024-11-31 = "75"
  > TOML
  $ cat > indicators/internships.toml << TOML
  > name = "Internships
  > unit = "places"
  > per = "year"
  > kind = count
  > decimal = 0
  > TOML
  $ accord check
  indicators/internships.toml:1:8: error: this text is not closed [syntax]
      name = "Internships
             ^^^^^^^^^^^^
    help: end it with the same quote: "..."
  indicators/internships.toml:4:8: error: this text has no quotes [syntax]
      kind = count
             ^^^^^
    help: put quotes around all of it: "..."
  indicators/internships.toml:5:1: warning: 'decimal' is no key of an indicator [unknown-key]
      decimal = 0
      ^^^^^^^
    help: did you mean 'decimals'?
  measurements/noorderzorg.toml:2:10: error: this text has no quotes [syntax]
      source = HR system
               ^^^^^^^^^
    help: put quotes around all of it: "..."
  measurements/noorderzorg.toml:3:14: error: the number '70,5' has a decimal comma [syntax]
      2023-12-31 = 70,5
                   ^^^^
    help: write a point: 70.5
  measurements/noorderzorg.toml:4:14: error: the number '74,5' has a decimal comma [syntax]
      2024-10-31 = 74,5
                   ^^^^
    help: write a point: 74.5
  measurements/noorderzorg.toml:5:1: error: '2024-10-32' is no date: October 2024 has 31 days [bad-date]
      2024-10-32 = 75
      ^^^^^^^^^^
    help: check the day, the month and the year
  measurements/noorderzorg.toml:6:1: error: '2024-11-31' is no date: November 2024 has 30 days [bad-date]
      2024-11-31 = "75"
      ^^^^^^^^^^
    help: check the day, the month and the year
  measurements/noorderzorg.toml:6:14: error: a figure is a number, but this is a text [wrong-type]
      2024-11-31 = "75"
                   ^^^^
    help: write it without quotes: 75
  8 errors, 1 warning found
  [1]
