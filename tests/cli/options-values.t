An option without its value, with one that it does not take, or given twice: each is a wrong command line.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord -C
  accord: error: -C needs a folder
  [2]
  $ accord --color
  accord: error: --color is auto, always or never
  [2]
  $ accord status --as-of --json
  accord: error: --as-of needs a date, as in 2026-10-31
  [2]
  $ accord status --json=yes
  accord: error: --json takes no value
  [2]
  $ accord status --party noorderzorg --party hanzeschool
  accord: error: --party is given twice
  [2]

A list may be given in parts, and names something: an empty variable in a script is no list.

  $ accord status --state behind --state on-track,stopped --porcelain | cut -f 1
  internships
  $ accord status --fail-on ''
  accord: error: --fail-on needs a state
  [2]
  $ accord status --state ,
  accord: error: --state names nothing
  [2]
