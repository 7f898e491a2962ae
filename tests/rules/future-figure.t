A figure of a day that is still to come has not been measured. Today is 2026-11-23.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo '2026-11-23 = 80' >> measurements/noorderzorg.toml
  $ echo '2062-10-31 = 78' >> measurements/noorderzorg.toml
  $ printf '2026-11-24 = 60\n2026-12-31 = 61\n2027-12-31 = 66\n' >> measurements/hanzeschool.toml
  $ accord check
  measurements/hanzeschool.toml:4:1: warning: 2026-11-24 is after today, 2026-11-23 (and so are 2 more) [future-figure]
      2026-11-24 = 60
      ^^^^^^^^^^^^^^^
    help: correct the date, or leave it: from that day on the figure counts; if these are estimates, state plan = true in indicators/internships.toml
  measurements/noorderzorg.toml:5:1: warning: 2062-10-31 is after today, 2026-11-23 [future-figure]
      2062-10-31 = 78
      ^^^^^^^^^^^^^^^
    help: correct the date, or leave it: from that day on the figure counts; if these are estimates, state plan = true in indicators/internships.toml
  2 warnings found

A plan's figures are dated ahead in earnest:

  $ sed -i 's/2062/2026/' measurements/noorderzorg.toml
  $ echo 'plan = true' >> indicators/internships.toml
  $ accord check
  nothing found
