The figures of all.toml have the party all, which goes by the name of the partnership. A table that names no indicator
is exported too, without name and unit.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ rm measurements/hanzeschool.toml measurements/noorderzorg.toml
  $ printf '[internships]\n2023-12-31 = 120\n[dropped]\n2023-12-31 = -0.0\n' > measurements/all.toml
  $ accord export
  party,party_name,indicator,indicator_name,unit,date,value,was,covers,source,note
  all,Work in the region,dropped,,,2023-12-31,0,,,,
  all,Work in the region,internships,Internships,places,2023-12-31,120,,,,
