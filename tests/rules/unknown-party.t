A party that has no file is reported wherever it is named, its own book included.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'parties = ["noorderzrog", "hanzeschool"]' >> goals/internships.toml
  $ mv measurements/hanzeschool.toml measurements/lindehof.toml
  $ accord check
  goals/internships.toml:2:12: error: there is no party 'noorderzrog' [unknown-party]
      parties = ["noorderzrog", "hanzeschool"]
                 ^^^^^^^^^^^^^
    help: did you mean 'noorderzorg'?
  measurements/lindehof.toml:1:1: error: there is no party 'lindehof', whose file this is by its name [unknown-party]
      [internships]
      ^
    help: add parties/lindehof.toml, or remove this file
  2 errors found
  [1]

Only that: what follows from the misspelt name is not told again.

  $ sed -i 's/^parties.*/&\nowner = "noorderzorg"/' goals/internships.toml
  $ accord check > /dev/null
  2 errors found
  [1]

A party whose file can't be read is no unknown party:

  $ echo 'name = Noorderzorg' > parties/noorderzorg.toml
  $ sed -i 's/noorderzrog/noorderzorg/' goals/internships.toml
  $ mv measurements/lindehof.toml measurements/hanzeschool.toml
  $ accord check
  parties/noorderzorg.toml:1:8: error: this text has no quotes [syntax]
      name = Noorderzorg
             ^^^^^^^^^^^
    help: put quotes around all of it: "..."
  1 error found
  [1]

Mended:

  $ echo 'name = "Noorderzorg"' > parties/noorderzorg.toml
  $ accord check
  nothing found
