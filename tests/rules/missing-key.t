A key that a file can't do without is asked for; an empty one counts as missing.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > indicators/internships.toml << TOML
  > name = "Internships"
  > TOML
  $ cat > parties/hanzeschool.toml << TOML
  > name = " "
  > TOML
  $ mkdir efforts && echo 'name = "Joint open days"' > efforts/open-days.toml
  $ accord check
  efforts/open-days.toml:1:1: error: an effort needs 'supports' [missing-key]
      name = "Joint open days"
      ^
    help: add a line: supports = ...
  indicators/internships.toml:1:1: error: an indicator needs 'unit' [missing-key]
      name = "Internships"
      ^
    help: add a line: unit = ...
  parties/hanzeschool.toml:1:8: error: 'name' is empty [missing-key]
      name = " "
             ^^^
    help: say it in a few words
  3 errors found
  [1]

Mended:

  $ echo 'unit = "places"' >> indicators/internships.toml
  $ echo 'name = "Hanzeschool"' > parties/hanzeschool.toml
  $ echo 'supports = ["internships"]' >> efforts/open-days.toml
  $ accord check
  nothing found
