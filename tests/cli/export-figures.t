export writes a row for each figure that stands in a book: by party, indicator and date, with the source of its table
where it has none of its own.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > measurements/noorderzorg.toml << 'TOML'
  > [staff]
  > 2024-12-31 = 1234567.125
  > [internships]
  > source = "HR system"
  > 2024-10-31 = { value = 74, source = "a phone call", note = "to be confirmed" }
  > 2023-12-31 = 70
  > TOML
  $ printf 'name = "Staff"\nunit = "FTE"\n' > indicators/staff.toml
  $ accord export
  party,party_name,indicator,indicator_name,unit,date,value,was,covers,source,note
  hanzeschool,Hanzeschool,internships,Internships,places,2023-12-31,50,,,,
  hanzeschool,Hanzeschool,internships,Internships,places,2024-10-31,52,,,,
  noorderzorg,Noorderzorg,internships,Internships,places,2023-12-31,70,,,HR system,
  noorderzorg,Noorderzorg,internships,Internships,places,2024-10-31,74,,,a phone call,to be confirmed
  noorderzorg,Noorderzorg,staff,Staff,FTE,2024-12-31,1234567.125,,,,
  $ accord export --format csv --lang nl | cmp - <(accord export)
