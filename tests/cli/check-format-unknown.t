A format that check can't write is refused, with the nearest that it can.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord check --format sarfi
  accord: error: check can't write the format 'sarfi'
    help: did you mean 'sarif'?
  [2]
  $ accord check --format checkstyle
  accord: error: check can't write the format 'checkstyle'
    help: it is text, json, sarif, github or gitlab
  [2]
  $ accord check --format
  accord: error: --format needs a format
  [2]
