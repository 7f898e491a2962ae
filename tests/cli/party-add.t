A party is a file with its name, and the answer says how to go on from there.

  $ . "$TESTDIR/../setup.sh"
  $ echo 'format = 1' > accord.toml
  $ echo 'name = "Work in the region"' >> accord.toml
  $ accord party add sint-bernulf
  parties/sint-bernulf.toml: Sint bernulf takes part
  next, say what is measured: accord indicator add ID --name NAME --unit UNIT
  $ cat parties/sint-bernulf.toml
  name = "Sint bernulf"

What is known of it goes into the file, and nothing else does.

  $ accord party add noorderzorg --name "Noorderzorg \"N\"" --alias NZ --alias "St. Noord, oost" \
  >   --sector hospital --role observer --joined 2025-01-01 2>/dev/null
  parties/noorderzorg.toml: Noorderzorg "N" is involved as an observer
  $ cat parties/noorderzorg.toml
  name = "Noorderzorg \"N\""
  aliases = ["NZ", "St. Noord, oost"]
  sector = "hospital"
  role = "observer"
  joined = 2025-01-01
  $ accord check
  nothing found

In Dutch, and where there is something to measure already.

  $ echo 'name = "Plaatsen"' > ind.toml; echo 'unit = "plaatsen"' >> ind.toml
  $ mkdir indicators; mv ind.toml indicators/plaatsen.toml
  $ accord --lang nl party add lindehof
  parties/lindehof.toml: Lindehof doet mee
