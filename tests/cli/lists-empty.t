A partnership that has only begun says so, and how to go on; a script's stdout stays empty.

  $ . "$TESTDIR/../setup.sh"
  $ echo 'format = 1' > accord.toml
  $ echo 'name = "Work in the region"' >> accord.toml
  $ accord goal list
  there are no goals yet: each is a file such as goals/retention.toml with a line
  result = "+10% staff retention by 2026-12-31"
  $ accord indicator list
  there are no indicators yet: accord indicator add ID --unit UNIT says what is measured
  $ accord party list
  there are no parties yet: accord party add ID says who takes part
  $ accord ambition list
  there are no ambitions yet: accord ambition add ID makes a theme for results
  $ accord party list 2> /dev/null
