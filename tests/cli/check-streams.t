Findings go to stdout, the count to stderr: a script can take either.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir archive
  $ accord check 2> /dev/null
  archive:1:1: warning: 'archive' is in no place that accord knows [stray-file]
    help: move it to documents/, or remove it
  $ accord check > /dev/null
  1 warning found
