The parties of a spreadsheet are added at once; what was read from where is told.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir documents
  $ cat > documents/list.csv <<'CSV'
  > Organisatie;Contact;Sector;Rol;Toegetreden
  > Noorderzorg;A. Jansen;ziekenhuis;lid;
  > Sint Bernulf;B. de Wit;GGZ;;1-1-2025
  > Cliëntenraad "Samen";C. Smit;;waarnemer;
  > CSV
  $ accord party add --from documents/list.csv
  parties added: 2; there already: 1
  encoding: UTF-8
  columns: 'Organisatie' as name, 'Sector' as sector, 'Rol' as role, 'Toegetreden' as joined
  not read: 'Contact'
  $ cat parties/sint-bernulf.toml parties/cli*.toml | grep -v name
  sector = "GGZ"
  joined = 2025-01-01
  role = "observer"
  $ accord party add --from documents/list.csv 2> /dev/null
  parties added: 0; there already: 3
  $ printf 'name\nLindehof\n' | accord --lang nl party add --from - 2> /dev/null
  partijen toegevoegd: 1; er al: 0
  $ accord check
  nothing found
