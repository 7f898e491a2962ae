A request for figures that a party has filled in is read back without rules; then those figures are waited for no more.
A value that stays empty is no figure.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'language = "nl"' >> accord.toml
  $ echo 'frequency = "quarterly"' >> indicators/internships.toml
  $ echo '2026-06-30 = 76' >> measurements/noorderzorg.toml
  $ echo '2026-06-30 = 55' >> measurements/hanzeschool.toml
  $ accord due --within 0d --format csv > uitvraag.csv
  [1]
  $ sed -i 's/^\(noorderzorg;.*\);;/\1;78,5;zonder flexpool/' uitvraag.csv
  $ accord import uitvraag.csv
  encoding: UTF-8, as its byte order mark says
  separator: ';'
  header: line 1
  party: column 'partij'
  indicator: column 'indicator'
  figures: column 'waarde'
  note: column 'toelichting'
  date: column 'datum', read as dd-mm-yyyy
  decimal mark: comma
  not used: 'eenheid', 'laatste datum', 'laatste cijfer'
  2 rows read: 1 recorded, 0 already there, 1 without a figure
  $ tail -n 1 measurements/noorderzorg.toml
  2026-09-30 = { value = 78.5, note = "zonder flexpool" }
  $ accord due --within 0d --json | grep party
        "party": "hanzeschool",
  $ accord import uitvraag.csv
  encoding: UTF-8, as its byte order mark says
  separator: ';'
  header: line 1
  party: column 'partij'
  indicator: column 'indicator'
  figures: column 'waarde'
  note: column 'toelichting'
  date: column 'datum', read as dd-mm-yyyy
  decimal mark: comma
  not used: 'eenheid', 'laatste datum', 'laatste cijfer'
  2 rows read: 0 recorded, 1 already there, 1 without a figure
