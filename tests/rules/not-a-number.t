TOML has words for what is no number. A figure that is not there is no line.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > measurements/noorderzorg.toml << TOML
  > [internships]
  > 2023-12-31 = 70
  > 2024-08-31 = nan
  > 2024-09-30 = { value = -inf, note = "division by zero" }
  > TOML
  $ echo 'target = inf' >> goals/internships.toml
  $ accord check
  goals/internships.toml:2:10: error: 'target' is no finite number [not-a-number]
      target = inf
               ^^^
    help: give a number such as 12.5
  measurements/noorderzorg.toml:3:14: error: a figure is a finite number [not-a-number]
      2024-08-31 = nan
                   ^^^
    help: remove the line: a missing figure is no line
  measurements/noorderzorg.toml:4:24: error: 'value' is no finite number [not-a-number]
      2024-09-30 = { value = -inf, note = "division by zero" }
                             ^^^^
    help: give a number such as 12.5
  3 errors found
  [1]

Mended:

  $ sed -i '/nan/d; /inf/d' measurements/noorderzorg.toml goals/internships.toml
  $ accord check
  nothing found
