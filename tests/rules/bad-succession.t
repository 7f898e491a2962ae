A merger needs the day on which it happened, and a party merges into one other.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'name = "Lindehof"' > parties/lindehof.toml
  $ cat > parties/noorderwest.toml << TOML
  > name = "Noorderwest"
  > succeeds = ["noorderzorg", "lindehof"]
  > TOML
  $ cat > parties/oosterhuis.toml << TOML
  > name = "Oosterhuis"
  > joined = 2025-01-01
  > succeeds = ["lindehof", "oosterhuis"]
  > TOML
  $ accord check
  parties/noorderwest.toml:2:13: error: 'noorderwest' succeeds others, but has no day on which it joined [bad-succession]
      succeeds = ["noorderzorg", "lindehof"]
                  ^^^^^^^^^^^^^
    help: add the day of the merger: joined = 2025-01-01
  parties/oosterhuis.toml:3:13: error: 'lindehof' merged into 'noorderwest' already, and can have one successor [bad-succession]
      succeeds = ["lindehof", "oosterhuis"]
                  ^^^^^^^^^^
    see: parties/noorderwest.toml:2:28: the other successor
    help: remove it from one of the two files
  parties/oosterhuis.toml:3:25: error: 'oosterhuis' can't succeed itself [bad-succession]
      succeeds = ["lindehof", "oosterhuis"]
                              ^^^^^^^^^^^^
    help: name the parties that merged into this one
  3 errors found
  [1]

A circle is told once:

  $ cat > parties/noorderwest.toml << TOML
  > name = "Noorderwest"
  > joined = 2025-01-01
  > succeeds = ["noorderzorg", "lindehof"]
  > TOML
  $ cat > parties/lindehof.toml << TOML
  > name = "Lindehof"
  > joined = 2025-01-01
  > succeeds = ["noorderwest"]
  > TOML
  $ rm parties/oosterhuis.toml
  $ accord check
  parties/lindehof.toml:3:13: error: these parties merge in a circle: lindehof -> noorderwest -> lindehof [bad-succession]
      succeeds = ["noorderwest"]
                  ^^^^^^^^^^^^^
    help: a party that merged can't come back: remove one of the steps
  1 error found
  [1]

Mended:

  $ echo 'name = "Lindehof"' > parties/lindehof.toml
  $ accord check
  nothing found
