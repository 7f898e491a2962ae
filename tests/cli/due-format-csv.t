due --format csv is the request for figures: a row for each, with an empty value and note to fill in. In English it
has commas and points, and what makes Excel open it: a byte order mark and CR LF.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'frequency = "quarterly"' >> indicators/internships.toml
  $ echo '2026-09-30 = 76.5' >> measurements/noorderzorg.toml
  $ accord due --format csv --within 40d > request.csv
  [1]
  $ head -c 3 request.csv | od -An -tx1
   ef bb bf
  $ tail -c +4 request.csv | cat -v
  party,indicator,unit,date,last date,last figure,value,note^M
  hanzeschool,internships,places,2025-01-31,2024-10-31,52,,^M
  noorderzorg,internships,places,2026-12-31,2026-09-30,76.5,,^M
