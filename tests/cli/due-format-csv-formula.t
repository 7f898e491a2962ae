A unit that a spreadsheet would take for a formula arrives as text in the request for figures.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ sed -i 's/^unit = .*/unit = "=HYPERLINK(1,2)"/' indicators/internships.toml
  $ echo 'frequency = "quarterly"' >> indicators/internships.toml
  $ accord due --format csv --party noorderzorg | tail -n 1 | cat -v
  noorderzorg,internships,"'=HYPERLINK(1,2)",2025-01-31,2024-10-31,74,,^M
