A result at the top says by when. It is told once: a sub-result takes its parent's deadline.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir goals/internships
  $ echo 'result = "+10% internships"' > goals/internships.toml
  $ echo 'result = "+4% internships"' > goals/internships/first.toml
  $ accord check
  goals/internships.toml:1:10: error: says no deadline [no-deadline]
      result = "+10% internships"
               ^^^^^^^^^^^^^^^^^^
    help: say by when: "... by 2026-12-31"
  1 error found
  [1]

With a deadline above, the one below needs none:

  $ echo 'result = "+10% internships by the end of 2026"' > goals/internships.toml
  $ accord check
  nothing found
