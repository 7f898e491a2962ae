A running total can't be cut: across a break it adds up two different things.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > indicators/trained.toml << TOML
  > name = "Nurses trained"
  > unit = "people"
  > kind = "count"
  > decimals = 0
  > [breaks]
  > 2025-01-01 = "part-time courses count too"
  > TOML
  $ echo 'result = "+300 nurses trained by 2026-12-31"' > goals/trained.toml
  $ accord check
  indicators/trained.toml:6:1: warning: the running total of 'trained' from 2023-12-31 to 2026-12-31 goes across this break [break-in-total]
      2025-01-01 = "part-time courses count too"
      ^^^^^^^^^^
    see: goals/trained.toml:1:10: counts across it
    help: restate the figures from before it and remove the break, or count from the break on with a 'baseline'
  1 warning found

Counted from the break on, all figures mean the same:

  $ echo 'baseline = 2024-12-31' >> goals/trained.toml
  $ accord check
  nothing found
