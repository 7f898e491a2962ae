Every party of every result has a figure for the day of the baseline.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i 's/^2023-12-31/2024-01-31/' measurements/hanzeschool.toml
  $ gate
  do not start; talk again about:
  
  ✗ results that can be read one way  results-readable
      accord check finds an error here: moved-goalpost
        goals/internships.toml: result
  
  ✗ baselines  baseline-measured
      Hanzeschool has no figure for Internships on 31 Dec 2023
        measurements/hanzeschool.toml: internships
  
  ✗ formal yeses  ratified-by-all
      Hanzeschool said yes to internships as it was, not as it reads today
        ratifications/hanzeschool.toml: internships
      Noorderzorg said yes to internships as it was, not as it reads today
        ratifications/noorderzorg.toml: internships
  [1]

Mended:

  $ sed -i 's/^2024-01-31/2023-12-31/' measurements/hanzeschool.toml
  $ gate
  ready: nothing stands in the way of starting

Before that day there is no baseline yet:

  $ ACCORD_TODAY=2023-12-01 accord ready | grep -A 2 baselines
  ✗ baselines  baseline-measured
      Hanzeschool: the baseline of Internships is measured on 31 Dec 2023, so not
      yet
