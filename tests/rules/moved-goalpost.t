Both parties agreed to ten per cent more internships, in words and in numbers.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir ratifications
  $ for party in noorderzorg hanzeschool; do
  >   cat > ratifications/$party.toml << TOML
  > [internships]
  > 2024-03-14 = { by = ["board"], result = "+10% internships by 2026-12-31", deadline = 2026-12-31, baseline_date = 2023-12-31, baseline = 120, target = 132, measure = "sum of places, level, higher is better, 0 decimals, margin 0" }
  > TOML
  > done
  $ accord check
  nothing found

Since then somebody made it less, and later. No setting and no file can hide that:

  $ cat > goals/internships.toml << TOML
  > result = "+8% internships by 2027-06-30"
  > [allow]
  > moved-goalpost = "we talked about it"
  > TOML
  $ printf '[checks]\nmoved-goalpost = "off"\n' >> accord.toml
  $ accord check
  accord.toml:5:1: warning: 'moved-goalpost' can't be silenced: what was agreed to is everybody's [unknown-key]
      moved-goalpost = "off"
      ^^^^^^^^^^^^^^
    help: take this line out, and mend what the rule finds
  goals/internships.toml:1:10: error: relaxed (target from 132 places to 130 places, deadline from 2026-12-31 to 2027-06-30) since it was ratified by hanzeschool, noorderzorg [moved-goalpost]
      result = "+8% internships by 2027-06-30"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: put back what was agreed to, or record the decision (`accord decide "..." --affects internships`) and the new yes (`accord ratify internships --party PARTY,.. --by BODY,..`)
  goals/internships.toml:3:1: warning: 'moved-goalpost' can't be silenced: what was agreed to is everybody's [unknown-key]
      moved-goalpost = "we talked about it"
      ^^^^^^^^^^^^^^
    help: take this line out, and mend what the rule finds
  1 error, 2 warnings found
  [1]

A decision that says so gives the parties time to agree, half a year unless [governance] says otherwise:

  $ mkdir decisions
  $ cat > decisions/2026-10-01-less.toml << TOML
  > date = 2026-10-01
  > decision = "Eight per cent, half a year later"
  > affects = ["internships"]
  > TOML
  $ accord check
  accord.toml:5:1: warning: 'moved-goalpost' can't be silenced: what was agreed to is everybody's [unknown-key]
      moved-goalpost = "off"
      ^^^^^^^^^^^^^^
    help: take this line out, and mend what the rule finds
  goals/internships.toml:1:10: warning: relaxed (target from 132 places to 130 places, deadline from 2026-12-31 to 2027-06-30) since it was ratified by hanzeschool, noorderzorg; decided 2026-10-01, waiting for 2 of 2 [moved-goalpost]
      result = "+8% internships by 2027-06-30"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: record each new yes by 2027-03-30: `accord ratify internships --party PARTY,.. --by BODY,..`
  goals/internships.toml:3:1: warning: 'moved-goalpost' can't be silenced: what was agreed to is everybody's [unknown-key]
      moved-goalpost = "we talked about it"
      ^^^^^^^^^^^^^^
    help: take this line out, and mend what the rule finds
  3 warnings found
  $ ACCORD_TODAY=2027-04-01 accord check
  accord.toml:5:1: warning: 'moved-goalpost' can't be silenced: what was agreed to is everybody's [unknown-key]
      moved-goalpost = "off"
      ^^^^^^^^^^^^^^
    help: take this line out, and mend what the rule finds
  goals/internships.toml:1:10: error: relaxed (target from 132 places to 130 places, deadline from 2026-12-31 to 2027-06-30) since it was ratified by hanzeschool, noorderzorg; decided 2026-10-01, waiting for 2 of 2 [moved-goalpost]
      result = "+8% internships by 2027-06-30"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: the yes to it was due by 2027-03-30: `accord ratify internships --party PARTY,.. --by BODY,..`, or put back what was agreed to
  goals/internships.toml:3:1: warning: 'moved-goalpost' can't be silenced: what was agreed to is everybody's [unknown-key]
      moved-goalpost = "we talked about it"
      ^^^^^^^^^^^^^^
    help: take this line out, and mend what the rule finds
  1 error, 2 warnings found
  [1]

One of them ratifies it, then the other:

  $ accord ratify internships --party noorderzorg --by board > /dev/null
  $ accord check
  accord.toml:5:1: warning: 'moved-goalpost' can't be silenced: what was agreed to is everybody's [unknown-key]
      moved-goalpost = "off"
      ^^^^^^^^^^^^^^
    help: take this line out, and mend what the rule finds
  goals/internships.toml:1:10: warning: relaxed (target from 132 places to 130 places, deadline from 2026-12-31 to 2027-06-30) since it was ratified by hanzeschool; decided 2026-10-01, waiting for 1 of 2 [moved-goalpost]
      result = "+8% internships by 2027-06-30"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: record each new yes by 2027-03-30: `accord ratify internships --party PARTY,.. --by BODY,..`
  goals/internships.toml:3:1: warning: 'moved-goalpost' can't be silenced: what was agreed to is everybody's [unknown-key]
      moved-goalpost = "we talked about it"
      ^^^^^^^^^^^^^^
    help: take this line out, and mend what the rule finds
  3 warnings found
  $ accord ratify internships --party hanzeschool --by board > /dev/null
  $ accord check
  accord.toml:5:1: warning: 'moved-goalpost' can't be silenced: what was agreed to is everybody's [unknown-key]
      moved-goalpost = "off"
      ^^^^^^^^^^^^^^
    help: take this line out, and mend what the rule finds
  goals/internships.toml:3:1: warning: 'moved-goalpost' can't be silenced: what was agreed to is everybody's [unknown-key]
      moved-goalpost = "we talked about it"
      ^^^^^^^^^^^^^^
    help: take this line out, and mend what the rule finds
  2 warnings found
