Means are within ten per cent of the distribution key, or the table has decided otherwise.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i 's/^noorderzorg = { hours = 400 }/noorderzorg = { hours = 500 }/' goals/internships.toml
  $ gate
  do not start; talk again about:
  
  ✗ the distribution key  means-follow-the-key
      Hanzeschool brings 400 hours to internships; the key asks 450 hours
        goals/internships.toml: means.hanzeschool
      Noorderzorg brings 500 hours to internships; the key asks 450 hours
        goals/internships.toml: means.noorderzorg
  [1]

Mended:

  $ sed -i 's/hours = 500/hours = 440/' goals/internships.toml
  $ gate
  ready: nothing stands in the way of starting

Uneven on purpose:

  $ sed -i 's/hours = 440/hours = 700/' goals/internships.toml
  $ mkdir decisions && printf 'date = 2024-01-15\ndecision = "The hospital brings more"\naffects = ["internships"]\n' > decisions/means.toml
  $ gate
  ready: nothing stands in the way of starting

A key that is an indicator needs a figure of each:

  $ rm -r decisions && sed -i 's/"equal"/"internships"/' accord.toml
  $ sed -i 's/^2023-12-31/2024-01-31/' measurements/hanzeschool.toml
  $ ACCORD_TODAY=2024-01-15 accord ready | grep -A 1 'distribution key '
  ✗ the distribution key  means-follow-the-key
      Hanzeschool has no figure for Internships, by which means are divided
