A name that two indicators, or two parties, share is reported where it stands second.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > indicators/placements.toml << TOML
  > name = "Placements"
  > aliases = ["Stage plaatsen", "Internships"]
  > unit = "places"
  > TOML
  $ echo 'aliases = ["noorder-zorg"]' >> parties/hanzeschool.toml
  $ echo 'result = "placements to 20 by 2026-12-31"' > goals/placements.toml
  $ accord check
  indicators/placements.toml:2:12: error: 'Stage plaatsen' is the name of another indicator too [duplicate-alias]
      aliases = ["Stage plaatsen", "Internships"]
                 ^^^^^^^^^^^^^^^^
    see: indicators/internships.toml:2:12: the other one
    help: give one of the two another name
  indicators/placements.toml:2:30: error: 'Internships' is the name of another indicator too [duplicate-alias]
      aliases = ["Stage plaatsen", "Internships"]
                                   ^^^^^^^^^^^^^
    see: indicators/internships.toml:1:1: the other one
    help: give one of the two another name
  parties/hanzeschool.toml:2:12: error: 'noorder-zorg' is the name of another party too [duplicate-alias]
      aliases = ["noorder-zorg"]
                 ^^^^^^^^^^^^^^
    see: parties/noorderzorg.toml:1:1: the other one
    help: give one of the two another name
  3 errors found
  [1]

The result that uses the name can't be read, and nothing is shown:

  $ accord status
  goals/internships.toml:1:10: two indicators have the name that this sentence uses [duplicate-alias]
  accord: error: some files can't be read, and a wrong figure costs more than none
    help: `accord check` tells what to mend; `accord status --partial` shows the rest
  [2]

Mended:

  $ sed -i '/aliases/d' indicators/placements.toml parties/hanzeschool.toml
  $ accord check
  nothing found
