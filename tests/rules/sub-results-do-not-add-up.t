Where sub-results split the parties of a result between them, their targets must add up to its target.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir goals/internships
  $ printf 'result = "+8 internships"\nparties = ["noorderzorg"]\n' > goals/internships/care.toml
  $ printf 'result = "+2 internships"\nparties = ["hanzeschool"]\n' > goals/internships/school.toml
  $ accord check
  goals/internships.toml:1:10: warning: its sub-results come to 130 places, and 132 is promised: 2 less [sub-results-do-not-add-up]
      result = "+10% internships by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    see: goals/internships/school.toml:1:10: comes to 52 places
    see: goals/internships/care.toml:1:10: comes to 78 places
    help: change a sub-result's sentence, or this one
  1 warning found

  $ sed -i 's/+2/+4/' goals/internships/school.toml
  $ accord check
  nothing found

A sub-result of all parties is a step on the way, and no part of the sum:

  $ echo 'result = "+4% internships by 2024-12-31"' > goals/internships/first.toml
  $ accord check
  nothing found
