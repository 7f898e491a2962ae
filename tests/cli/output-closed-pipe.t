A reader that goes away, as `head` does, is no trouble: accord ends quietly.

  $ . "$TESTDIR/../setup.sh"
  $ accord explain | head -n 1
  files
  $ (sleep 0.3; accord explain; echo "exit status $?" >&2) | true
  exit status 0
