Coming "to" the level that the baseline has already promises nothing.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'result = "internships to 120 by 2026-12-31"' > goals/internships.toml
  $ accord check
  goals/internships.toml:1:10: warning: is met already: the baseline on 2023-12-31 is 120 places [target-already-met]
      result = "internships to 120 by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: promise more, or write "at least 120 places" for a level that is to be kept
  1 warning found

A level that is to be kept may be met from the start:

  $ echo 'result = "at least 110 internships by 2026-12-31"' > goals/internships.toml
  $ accord check
  nothing found
