A figure that was restated for a break keeps the one from before; one that covers a period says which.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'kind = "count"\nper = "year"\nfrequency = "monthly"\n' >> indicators/internships.toml
  $ printf '[breaks]\n2024-06-01 = "another system"\n' >> indicators/internships.toml
  $ echo '[internships]' > measurements/hanzeschool.toml
  $ echo '2023-12-31 = { value = 48, was = 50, covers = "year" }' >> measurements/hanzeschool.toml
  $ accord export | head -n 2
  party,party_name,indicator,indicator_name,unit,date,value,was,covers,source,note
  hanzeschool,Hanzeschool,internships,Internships,places,2023-12-31,48,50,year,,
  $ accord --lang nl export --excel | sed -n 2p | tr -d '\r'
  hanzeschool;Hanzeschool;internships;Internships;places;31-12-2023;48;50;jaar;;
