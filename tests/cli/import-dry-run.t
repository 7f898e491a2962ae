A dry run tells what would be recorded, and records nothing, also where nobody may write.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > figures.csv <<'CSV'
  > party,date,indicator,value,note
  > Noorderzorg,2024-10-31,internships,75,counted again
  > Noorderzorg,2024-12-31,internships,76,
  > Hanzeschool,2024-12-31,internships,n/a,
  > CSV
  $ cp -r measurements before
  $ accord import figures.csv --dry-run --replace
  encoding: UTF-8
  separator: ','
  header: line 1
  party: column 'party'
  indicator: column 'indicator'
  figures: column 'value'
  note: column 'note'
  date: column 'date', read as yyyy-mm-dd
  internships, noorderzorg, 2024-10-31: 74 -> 75
  internships, noorderzorg, 2024-12-31: 76
  3 rows read: 1 figure would be recorded, 1 would be replaced, 0 already there, 1 without a figure
  $ diff -r before measurements
  $ ls -A | sort
  accord.toml
  before
  figures.csv
  goals
  indicators
  measurements
  parties

  $ accord import figures.csv --replace | tail -n 1
  3 rows read: 1 figure recorded, 1 replaced, 0 already there, 1 without a figure
  $ cat measurements/noorderzorg.toml
  [internships]
  2023-12-31 = 70
  2024-10-31 = { value = 75, note = "counted again" }
  2024-12-31 = 76
