An option that a command does not have is named, with the nearest one that it has.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord status --stat behind
  accord: error: status has no option '--stat'
    help: did you mean '--state'?
  [2]
  $ accord check --stricter
  accord: error: check has no option '--stricter'
    help: did you mean '--strict'?
  [2]
  $ accord goal list --jsn
  accord: error: goal list has no option '--jsn'
    help: `accord help goal list` tells what it takes
  [2]

What an option takes is looked at too.

  $ accord status --as-of 31-10-2026
  accord: error: --as-of: '31-10-2026' is written day first
    help: write year, month, day: 2026-10-31
  [2]
  $ accord status --depth none
  accord: error: --depth: 'none' is no whole number of at least 1
  [2]
  $ accord --color=blue status
  accord: error: --color is auto, always or never, not 'blue'
  [2]
  $ accord --lang=fr status
  accord: error: --lang is en or nl, not 'fr'
  [2]
