Where [governance] says which bodies each party needs, a party has said yes when all of them have.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf '[governance]\nratified_by = ["board", "works council"]\n' >> accord.toml
  $ accord ratify internships --party noorderzorg --by board --date 2024-03-14
  internships: ratified by noorderzorg (board)
    from 120 on 31 Dec 2023 to 132 places by 31 Dec 2026
    said yes to it as it reads today: 0 of 2 parties; waiting for hanzeschool, noorderzorg (works council)

The second body on a day is added to the line of that day.

  $ accord ratify internships --party noorderzorg --by "Works Council" --date 2024-03-14
  internships: ratified by noorderzorg (works council)
    from 120 on 31 Dec 2023 to 132 places by 31 Dec 2026
    said yes to it as it reads today: 1 of 2 parties; waiting for hanzeschool
  $ grep -o 'by = [^]]*]' ratifications/noorderzorg.toml
  by = ["board", "works council"]

A body that nobody asks for is recorded, with a warning: it may be a slip.

  $ accord ratify internships --party noorderzorg --by bord --date 2024-04-02 > /dev/null
  accord: warning: 'bord' is no body that [governance] asks for
    help: they are 'board' or 'works council'

When the result was changed in between, the line of that day is another yes.

  $ accord ratify internships --party hanzeschool --by board --date 2024-03-14 > /dev/null
  $ sed -i 's/+10%/+12%/' goals/internships.toml
  $ accord ratify internships --party hanzeschool --by "works council" --date 2024-03-14
  accord: error: ratifications/hanzeschool.toml: another body of hanzeschool said yes to internships on 2024-03-14 as it read then
    help: give the day of the new yes with --date
  [1]
