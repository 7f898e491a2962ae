A format that check can't write is refused, with the nearest that it can.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord check --format sarfi
  accord: error: --format is text, json, sarif, github or gitlab, not 'sarfi'
    help: did you mean 'sarif'?
  [2]
  $ accord check --format checkstyle
  accord: error: --format is text, json, sarif, github or gitlab, not 'checkstyle'
  [2]
  $ accord check --format
  accord: error: --format is text, json, sarif, github or gitlab
  [2]
