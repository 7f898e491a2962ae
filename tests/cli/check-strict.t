With --strict a warning fails the check as an error does; a note never does.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir archive
  $ accord check
  archive:1:1: warning: 'archive' is in no place that accord knows [stray-file]
    help: move it to documents/, or remove it
  1 warning found
  $ accord check --strict > /dev/null
  1 warning found
  [1]
  $ cat >> accord.toml << TOML
  > [checks]
  > stray-file = "note"
  > TOML
  $ accord check --strict > /dev/null
  1 note found
