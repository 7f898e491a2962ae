A partnership that has only begun says so, and how to go on; a script's stdout stays empty.

  $ . "$TESTDIR/../setup.sh"
  $ echo 'format = 1' > accord.toml
  $ echo 'name = "Work in the region"' >> accord.toml
  $ accord goal list
  there are no goals yet: each is a file such as goals/retention.toml with a line
  result = "+10% staff retention by 2026-12-31"
  $ accord indicator list
  there are no indicators yet: each is a file such as indicators/staff-retention.toml with a name and a unit
  $ accord party list
  there are no parties yet: each is a file such as parties/noorderzorg.toml with a name
  $ accord ambition list
  there are no ambitions yet: each is a file such as ambitions/work.toml with a name
  $ accord party list 2> /dev/null
