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

An end before the start is one mistake. It was told as one of every deadline, in goals where nothing was wrong:

  $ sed -i 's/2026-12-31/2020-12-31/' accord.toml
  $ accord check
  accord.toml:4:7: warning: the partnership ends on 2020-12-31, before it starts, on 2023-12-31 [deadline-outside-partnership]
      end = 2020-12-31
            ^^^^^^^^^^
    see: accord.toml:3:9: its start
    help: correct 'start' or 'end'
  1 warning found
  $ accord check --lang nl 2> /dev/null | head -1
  accord.toml:4:7: warning: het samenwerkingsverband eindigt op 2020-12-31, nog voor het begin op 2023-12-31 [deadline-outside-partnership]
