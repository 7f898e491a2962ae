Each party of a result has a part in it.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed 's/^name.*/name = "Lindehof"/' parties/noorderzorg.toml > parties/lindehof.toml
  $ sed -i '/^\[owners\]/a lindehof = "Ruurd Halbersma"' goals/internships.toml
  $ sed -i '/^distribution_key/d' accord.toml
  $ gate
  do not start; talk again about:
  
  ✗ baselines  baseline-measured
      Lindehof has no figure for Internships on 31 Dec 2023
        measurements/lindehof.toml: internships
  
  ✗ no more parties than needed  kept-small
      Lindehof has no share, means, effort or figures in internships
        goals/internships.toml: means.lindehof
  
  ✗ formal yeses  ratified-by-all
      Lindehof has not said yes to internships
        ratifications/lindehof.toml: internships
  [1]

Mended:

  $ sed -i '1a parties = ["noorderzorg", "hanzeschool"]' goals/internships.toml
  $ accord ratify internships --party noorderzorg,hanzeschool --by board > yes.txt
  $ gate
  ready: nothing stands in the way of starting
