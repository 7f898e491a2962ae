A weighted mean needs a level to weigh with.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > indicators/retention.toml << TOML
  > name = "Retention"
  > unit = "%"
  > combine = "weighted"
  > TOML
  $ cat > indicators/fte.toml << TOML
  > name = "Staff"
  > unit = "FTE"
  > kind = "count"
  > per = "year"
  > frequency = "yearly"
  > TOML
  $ cat > goals/retention.toml << TOML
  > result = "retention at least 90% by 2026-12-31"
  > TOML
  $ accord check
  indicators/retention.toml:3:11: error: combine = "weighted" needs 'weight' [missing-weight]
      combine = "weighted"
                ^^^^^^^^^^
    help: weight = "an indicator": for example the number of clients
  1 error found
  [1]

One that is not there, and one that is a count:

  $ echo 'weight = "ftes"' >> indicators/retention.toml
  $ accord check
  indicators/retention.toml:4:10: error: there is no indicator 'ftes' [missing-weight]
      weight = "ftes"
               ^^^^^^
    help: did you mean 'fte'?
  1 error found
  [1]
  $ sed -i 's/ftes/fte/' indicators/retention.toml
  $ accord check
  indicators/retention.toml:4:10: error: 'fte' is a count, and only a level can weigh [missing-weight]
      weight = "fte"
               ^^^^^
    help: let 'weight' name a level: the number of clients, beds or staff
  1 error found
  [1]

Mended:

  $ sed -i '/kind/d; /per/d' indicators/fte.toml
  $ accord check
  nothing found
