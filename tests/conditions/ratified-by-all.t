Every body of every party has said yes to what the results say today.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i 's/^decides/ratified_by = ["board", "works council"]\n&/' accord.toml
  $ accord ratify internships --party noorderzorg --by 'works council' > yes.txt
  $ gate
  do not start; talk again about:
  
  ✗ formal yeses  ratified-by-all
      Hanzeschool: no yes to internships yet from works council
        ratifications/hanzeschool.toml: internships
  [1]

Mended:

  $ accord ratify internships --party hanzeschool --by 'works council' > yes.txt
  $ gate
  ready: nothing stands in the way of starting

A yes is to the terms as they were:

  $ sed -i 's/^result = .*/result = "+8% internships by 2026-12-31"/' goals/internships.toml
  $ sed -i '/^\[shares\]/,/^$/d' goals/internships.toml
  $ accord ready | grep -A 4 'formal yeses '
  ✗ formal yeses  ratified-by-all
      Hanzeschool said yes to internships as it was, not as it reads today
        ratifications/hanzeschool.toml: internships
      Noorderzorg said yes to internships as it was, not as it reads today
        ratifications/noorderzorg.toml: internships

A sub-result has the yes to the result above it, until it is put to the vote by itself:

  $ accord ratify internships --party noorderzorg,hanzeschool --by board,'works council' > yes.txt
  $ accord ratify internships/first-year --party noorderzorg --by board > yes.txt
  $ accord ready | grep -A 4 'formal yeses '
  ✗ formal yeses  ratified-by-all
      Hanzeschool: no yes to internships/first-year yet from board, works council
        ratifications/hanzeschool.toml: "internships/first-year"
      Noorderzorg: no yes to internships/first-year yet from works council
        ratifications/noorderzorg.toml: "internships/first-year"
