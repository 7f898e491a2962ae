In a Dutch partnership the request for figures is a file as Dutch Excel writes it: semicolons, decimal commas, days first.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'language = "nl"' >> accord.toml
  $ echo 'frequency = "quarterly"' >> indicators/internships.toml
  $ echo '2026-09-30 = 76.5' >> measurements/noorderzorg.toml
  $ accord due --format csv --within 40d | tail -c +4 | cat -v
  partij;indicator;eenheid;datum;laatste datum;laatste cijfer;waarde;toelichting^M
  hanzeschool;internships;places;31-01-2025;31-10-2024;52;;^M
  noorderzorg;internships;places;31-12-2026;30-09-2026;76,5;;^M
  $ accord due --format csv --within 40d --lang en | tail -c +4 | head -n 1 | cat -v
  party,indicator,unit,date,last date,last figure,value,note^M
