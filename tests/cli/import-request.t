The request for figures that `due` writes is filled in with a spreadsheet program, and comes back without rules.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'frequency = "yearly"' >> indicators/internships.toml
  $ accord --lang nl due --format csv > request.csv
  [1]
  $ sed -n '2,$p' request.csv | tr -d '\r'
  hanzeschool;internships;places;31-10-2025;31-10-2024;52;;
  noorderzorg;internships;places;31-10-2025;31-10-2024;74;;
  $ sed 's/;74;;/;74;81,5;geteld/' request.csv > answer.csv
  $ accord import answer.csv | tail -n 1
  2 rows read: 1 figure recorded, 0 already there, 1 without a figure
  $ accord import answer.csv | tail -n 1
  2 rows read: 0 figures recorded, 1 already there, 1 without a figure
  $ tail -n 1 measurements/noorderzorg.toml
  2025-10-31 = { value = 81.5, note = "geteld" }
