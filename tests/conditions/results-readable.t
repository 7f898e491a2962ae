What accord check calls an error must be mended before the start.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i 's/^result = .*/result = "Meet every month to inspire each other"/' goals/internships/first-year.toml
  $ gate
  do not start; talk again about:
  
  ✗ results that can be read one way  results-readable
      accord check finds an error here: effort-not-result
        goals/internships/first-year.toml: result
  
  nobody can tell while a file can't be read: baselines; results per party; a
  first result within a year; where figures come from; efforts for each result; no
  more parties than needed; formal yeses
  [1]

Mended:

  $ sed -i 's/^result = .*/result = "+4% internships by 2024-12-31"/' goals/internships/first-year.toml
  $ gate
  ready: nothing stands in the way of starting

A party's file that can't be read hides its cards, which are neither there nor missing:

  $ printf 'name = "Hanzeschool\n' > parties/hanzeschool.toml
  $ gate
  do not start; talk again about:
  
  ✗ results that can be read one way  results-readable
      accord check finds an error here: syntax  parties/hanzeschool.toml: syntax
  
  nobody can tell while a file can't be read: baselines; the right players;
  interests; needs; limits; gains; concessions; the business case; formal yeses
  [1]
