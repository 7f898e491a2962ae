Who gives a result up says so, and who had said yes to it says yes to that.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord ratify internships --party noorderzorg --by board --date 2024-03-14 > /dev/null
  $ accord stop internships --why "The school closed" --date 2026-10-01 > /dev/null
  $ accord check
  goals/internships.toml:1:10: error: withdrawn (given up on 2026-10-01) since it was ratified by noorderzorg [moved-goalpost]
      result = "+10% internships by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: put back what was agreed to, or record the decision (`accord decide "..." --affects internships`) and the new yes (`accord ratify internships --party PARTY,.. --by BODY,..`)
  1 error found
  [1]
  $ accord ratify internships --party noorderzorg --by board
  internships: ratified by noorderzorg (board)
    a yes to giving it up
    said yes to it as it reads today: 1 of 2 parties; waiting for hanzeschool
  $ accord check
  nothing found
  $ accord ratify --all --party noorderzorg --by board
  accord: error: noorderzorg takes no part in any result that goes on
  [2]
