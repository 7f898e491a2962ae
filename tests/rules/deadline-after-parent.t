A sub-result is due on or before the deadline of what it is part of.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir goals/internships
  $ echo 'result = "+4% internships by 2027-12-31"' > goals/internships/first.toml
  $ accord check
  goals/internships/first.toml:1:10: warning: the deadline, 2027-12-31, is after that of 'internships', 2026-12-31 [deadline-after-parent]
      result = "+4% internships by 2027-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    see: goals/internships.toml:1:10: the parent's sentence
    help: set it on or before the parent's, or make it a result of its own
  1 warning found

  $ echo 'result = "+4% internships by 2024-12-31"' > goals/internships/first.toml
  $ accord check
  nothing found
