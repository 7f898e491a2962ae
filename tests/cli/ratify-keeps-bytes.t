What a person wrote stays as it is: comments, order, spacing, line endings.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir ratifications
  $ printf '# ours\r\n[ internships ] # the places\r\n"2024-03-14" = {by=["board" ,], result = "+10%% internships by 2026-12-31"} # in the old hall\r\n\r\n# the end' > ratifications/noorderzorg.toml
  $ accord ratify internships --party noorderzorg --by board --date 2024-01-31 > /dev/null
  $ tr '\r' '@' < ratifications/noorderzorg.toml
  # ours@
  [ internships ] # the places@
  2024-01-31 = { by = ["board"], result = "+10% internships by 2026-12-31", deadline = 2026-12-31, baseline_date = 2023-12-31, baseline = 120, target = 132, measure = "sum of places, level, higher is better, 0 decimals, margin 0" }@
  "2024-03-14" = {by=["board" ,], result = "+10% internships by 2026-12-31"} # in the old hall@
  @
  # the end (no-eol)

A table in braces has no place for a line:

  $ echo 'internships = { 2024-03-14 = { by = ["board"], result = "+10% internships by 2026-12-31" } }' > ratifications/noorderzorg.toml
  $ accord ratify internships --party noorderzorg --by board
  accord: error: ratifications/noorderzorg.toml:1:1: this table is written in a way in which accord can't add a line to it
    help: write it below the heading [internships]: 2026-11-23 = { by = ["board"], result = "+10% internships by 2026-12-31", deadline = 2026-12-31, baseline_date = 2023-12-31, baseline = 120, target = 132, measure = "sum of places, level, higher is better, 0 decimals, margin 0" }
  [2]
