A year that may be an amount: phrase, goal add and check say the same of it.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord phrase "increase internships by 2000"
  vague: 'by 2000' may be a year or an amount [ambiguous-number]
      increase internships by 2000
                           ^^^^^^^
    help: write "in 2000" for the deadline, or a unit behind the amount
  [1]
  $ accord goal add --id more "increase internships by 2000 by 2026-12-31"
  nearly: 'by 2000' may be a year or an amount [ambiguous-number]
      increase internships by 2000 by 2026-12-31
                           ^^^^^^^
    about     internships
    deadline  2026-12-31
    help: write a unit behind it where it is the amount, or leave it out
  [1]
  $ echo 'result = "increase internships by 2000 by 2026-12-31"' > goals/more.toml
  $ accord check
  goals/more.toml:1:32: error: 'by 2000' may be a year or an amount [ambiguous-number]
      result = "increase internships by 2000 by 2026-12-31"
                                     ^^^^^^^
    help: write a unit behind it where it is the amount, or leave it out
  1 error found
  [1]
  $ rm goals/more.toml

More and fewer are said of an amount and never of a year:

  $ accord phrase "2000 more internships by 2026-12-31"
  result
    about     internships
    change    up by 2000
    deadline  2026-12-31
  $ accord goal add --id more "2000 more internships by 2026-12-31"
  result    more
  file      goals/more.toml
  sentence  2000 more internships by 2026-12-31
  reads as  from 120 on 31 Dec 2023 to 2120 places by 31 Dec 2026
  pace      needs +666.5 a year; no figures before the baseline to compare it with
