A deadline after the end of the partnership has no table that could say whether it was met.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'end = 2025-12-31' >> accord.toml
  $ accord check
  goals/internships.toml:1:10: warning: the deadline, 2026-12-31, is after the end of the partnership, 2025-12-31 [deadline-outside-partnership]
      result = "+10% internships by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    see: accord.toml:4:7: its end
    help: correct the deadline, or 'end' in accord.toml
  1 warning found

  $ sed -i 's/2025-12-31/2026-12-31/' accord.toml
  $ accord check
  nothing found
