phrase reads a sentence without a partnership, and says how it reads it.

  $ . "$TESTDIR/../setup.sh"
  $ accord phrase "+12% volunteers by 2027-06-30"
  result
    about     volunteers
    change    up by 12 % of the baseline
    deadline  2027-06-30
  $ accord phrase "Waiting time from 31 to 21 days before July 2027"
  result
    about     Waiting time
    change    from 31 to 21 days
    deadline  2027-06-30
  $ accord phrase "Halve the number of agency shifts by the end of 2028"
  result
    about     agency shifts
    change    down by 50 % of the baseline
    deadline  2028-12-31
  $ accord phrase "Retention up by 3 pp by 2026"
  result
    about     Retention
    change    up by 3 percentage points
    deadline  2026-12-31

Words need no quotes, as long as the shell leaves them alone.

  $ accord phrase at least 90% complete handovers in Q3 2027
  result
    about     complete handovers
    change    at least 90 %
    deadline  2027-09-30
