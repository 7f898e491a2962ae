For Excel in English: a byte order mark, commas, decimal points, ISO dates, CR LF and headings in words. --lang chooses.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo '2026-09-30 = 1234.5' >> measurements/noorderzorg.toml
  $ accord export --excel | sed -n '1p;$p' | cat -v
  M-oM-;M-?party,party name,indicator,indicator name,unit,date,value,restated from,covers,source,note^M
  noorderzorg,Noorderzorg,internships,Internships,places,2026-09-30,1234.5,,,,^M
  $ accord export --excel --lang nl | tail -n 1 | cat -v
  noorderzorg;Noorderzorg;internships;Internships;places;30-09-2026;1234,5;;;;^M
