Of a result of several parties it is known what each of them does. A step to it needs no shares of its own.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i '/^\[shares\]/,/^$/d' goals/internships.toml
  $ accord ratify internships --party noorderzorg,hanzeschool --by board > yes.txt
  $ gate
  do not start; talk again about:
  
  ✗ results per party  results-per-party-known
      Hanzeschool has not said what it takes on of internships
        goals/internships.toml: shares.hanzeschool
      Noorderzorg has not said what it takes on of internships
        goals/internships.toml: shares.noorderzorg
  [1]

Mended:

  $ printf '\n[shares]\nnoorderzorg = "+7"\nhanzeschool = "+5"\n' >> goals/internships.toml
  $ accord ratify internships --party noorderzorg,hanzeschool --by board > yes.txt
  $ gate
  ready: nothing stands in the way of starting
