A sentence becomes a result: it is told how it reads in numbers and at what pace, and what is still to be measured.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ sed -i 's/2023-12-31 = 50/2021-12-31 = 49\n&/' measurements/hanzeschool.toml
  $ sed -i 's/2023-12-31 = 70/2021-12-31 = 68\n&/' measurements/noorderzorg.toml
  $ accord goal add "12 more internships by 2027-06-30" --title "Places" --why "Schools ask for them" --owner noorderzorg
  result    internships-2
  file      goals/internships-2.toml
  sentence  12 more internships by 2027-06-30
  reads as  from 120 on 31 Dec 2023 to 132 places by 30 Jun 2027
  pace      needs +3.4 a year; the 24 months before the baseline gave +1.5 a year
  $ cat goals/internships-2.toml
  result = "12 more internships by 2027-06-30"
  title = "Places"
  why = "Schools ask for them"
  owner = "noorderzorg"

Its parties, its baseline and its place are its own where they are given.

  $ echo 'name = "Oost"' > parties/oost.toml
  $ accord goal add "to 131 internships by 2025-12-31" --under internships --id first-step --parties noorderzorg,oost --baseline 2024-10-31
  result      internships/first-step
  file        goals/internships/first-step.toml
  sentence    to 131 internships by 2025-12-31
  reads as    from 74 on 31 Oct 2024 to 131 places by 31 Dec 2025
  pace        needs +48.9 a year; the 24 months before the baseline gave +3 a year
  to measure  accord measure internships oost=... --date 2024-10-31
  $ cat goals/internships/first-step.toml
  result = "to 131 internships by 2025-12-31"
  parties = ["noorderzorg", "oost"]
  baseline = 2024-10-31
  $ accord check
  nothing found
