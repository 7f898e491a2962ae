A figure can only stand for the period that its indicator is counted per.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > measurements/noorderzorg.toml << TOML
  > [internships]
  > 2023-12-31 = { value = 70, covers = "year" }
  > 2024-10-31 = 74
  > TOML
  $ accord check
  measurements/noorderzorg.toml:2:1: error: this figure covers a year, but 'internships' is not counted per period [covers-disagrees]
      2023-12-31 = { value = 70, covers = "year" }
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: remove covers, or make it a count per year in indicators/internships.toml
  1 error found
  [1]
  $ printf 'kind = "count"\nper = "quarter"\nfrequency = "monthly"\n' >> indicators/internships.toml
  $ sed -i '/2024-10/d' measurements/*.toml
  $ sed -i 's/50/{ value = 50, covers = "quarter" }/' measurements/hanzeschool.toml
  $ accord check
  measurements/noorderzorg.toml:2:1: error: this figure covers a year, but 'internships' is counted per quarter [covers-disagrees]
      2023-12-31 = { value = 70, covers = "year" }
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: give the figure of the whole quarter with covers = "quarter", or remove covers
  1 error found
  [1]

Mended:

  $ sed -i 's/year/quarter/' measurements/noorderzorg.toml
  $ accord check
  nothing found
