A merger that can't be, or whose sums would be wrong, is not written down.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ merge() { accord party merge "$@" 2>&1; }
  $ merge noordschool --of noorderzorg,hanzeschool
  accord: error: a merger needs --of and --on
    help: say who merge and when: --of a,b --on 2027-01-01
  [2]
  $ merge noordschool --of noorderzorg,hanzschool --on 2026-01-01
  accord: error: there is no party 'hanzschool'
    help: did you mean 'hanzeschool'?
  [2]
  $ merge noorderzorg --of noorderzorg,hanzeschool --on 2026-01-01
  accord: error: parties/noorderzorg.toml is there already
    help: choose another id, or change that file
  [2]
  $ echo 'left = 2025-06-30' >> parties/hanzeschool.toml
  $ merge noordschool --of noorderzorg,hanzeschool --on 2026-01-01
  accord: error: hanzeschool left on 2025-06-30, before the merger
    help: name the parties that were there until that day
  [2]
  $ sed -i 's/left.*/joined = 2026-01-01/' parties/hanzeschool.toml
  $ merge noordschool --of noorderzorg,hanzeschool --on 2026-01-01
  accord: error: hanzeschool joined on 2026-01-01, and can't merge before that
    help: give a later day: --on DATE
  [2]
  $ sed -i '/joined/d' parties/hanzeschool.toml
  $ printf 'name = "Old"\njoined = 2025-01-01\nsucceeds = ["hanzeschool"]\n' > parties/old.toml
  $ merge noordschool --of noorderzorg,hanzeschool --on 2026-01-01
  accord: error: hanzeschool merged into old already
    help: a party has one successor
  [2]
  $ rm parties/old.toml
  $ echo '2025-10-31 = 5,2' >> measurements/hanzeschool.toml
  $ merge noordschool --of noorderzorg,hanzeschool --on 2026-01-01 | tail -n 2
  accord: error: measurements/hanzeschool.toml can't be read, and half of what it says would mislead
    help: `accord check` tells what to mend
  $ sed -i '$d' measurements/hanzeschool.toml
  $ printf '[internships]\n2023-12-31 = 99\n' > measurements/noordschool.toml
  $ merge noordschool --of noorderzorg,hanzeschool --on 2026-01-01
  internships, noordschool: 99 stands on 2023-12-31, not 120
  accord: error: another figure stands on that date, so nothing is written
    help: `accord measure` with --replace puts the sum in its place
  [1]
  $ ls parties
  hanzeschool.toml
  noorderzorg.toml
