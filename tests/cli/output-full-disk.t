What could not be written is never passed over: a full disk is trouble.

  $ . "$TESTDIR/../setup.sh"
  $ accord version > /dev/full
  accord: error: can't write the output: No space left on device
  [2]
  $ accord version >&-
  accord: error: can't write the output: Bad file descriptor
  [2]
