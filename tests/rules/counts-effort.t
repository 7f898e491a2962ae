An indicator that counts what people do measures no result.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > indicators/meetings.toml << TOML
  > name = "Network meetings held"
  > aliases = ["netwerkbijeenkomsten"]
  > unit = "times"
  > kind = "count"
  > TOML
  $ echo 'result = "+12 network meetings held by 2026-12-31"' > goals/meetings.toml
  $ accord check
  indicators/meetings.toml:1:8: warning: 'Network meetings held' counts what people do, and 'meetings' is measured by it [counts-effort]
      name = "Network meetings held"
             ^^^^^^^^^^^^^^^^^^^^^^^
    help: measure what it is done for, and record the doing with `accord effort add`
  1 warning found

Who came, and what came of it, is no effort; nor is a part of a whole:

  $ sed -i 's/.*name.*/name = "Participants in network meetings"/; /alias/d; s/times/people/' indicators/meetings.toml
  $ sed -i 's/network meetings held/participants in network meetings/' goals/meetings.toml
  $ accord check
  nothing found
