Two years of a partnership: yeses before there are figures, late baselines, a merger, a corrected figure, and a target
that moves.

  $ . "$TESTDIR/../setup.sh"
  $ on() { export ACCORD_TODAY=$1; }
  $ goalposts() { accord check 2> /dev/null | grep -E 'moved-goalpost' | cut -d : -f 4-; }
  $ on 2024-01-15
  $ accord init . --name "Work in the region" --no-git > /dev/null 2>&1
  $ sed -i 's/^#* *start = .*/start = 2023-12-31/' accord.toml
  $ for party in north south west; do accord party add $party > /dev/null 2>&1; done
  $ accord indicator add internships --unit places --decimals 0 > /dev/null 2>&1
  $ accord goal add "+10% internships by 2026-12-31" > /dev/null 2>&1

Two boards say yes to the words; there is no figure yet. Then two figures come, and the third a month later.

  $ accord ratify internships --party north,south --by board
  internships: ratified by north, south (board)
    a yes to the words alone: nobody has a figure for 31 Dec 2023
    said yes to it as it reads today: 2 of 3 parties; waiting for west
  $ on 2024-02-01
  $ accord measure internships north=70 south=50 --date 2023-12-31 > /dev/null
  $ goalposts
   note: completed (baseline from none to 120 places) since it was ratified by north, south [moved-goalpost]
  $ accord ratify internships --party north,south,west --by board > /dev/null
  $ goalposts
  $ on 2024-03-01
  $ accord measure internships west=30 --date 2023-12-31 > /dev/null
  $ goalposts
   note: completed (baseline from 120 places to 150 places) since it was ratified by north, south, west [moved-goalpost]
  $ accord ratify --all --party north,south,west --by board > /dev/null
  $ goalposts

South and west become one; what they said yes to is its yes.

  $ on 2024-09-02
  $ accord party merge southwest --of south,west --on 2024-09-01 > /dev/null
  $ goalposts
  $ accord status --json | grep -A 4 ratified
        "ratified": {
          "yes": 2,
          "of": 2,
          "moved": []
        }

A figure turns out to have been wrong: the baseline over the same parties is another number.

  $ on 2024-11-01
  $ accord measure internships north=68 --date 2023-12-31 --replace > /dev/null
  $ goalposts
   error: re-based (baseline from 150 places to 148 places) since it was ratified by north, southwest [moved-goalpost]
  $ accord ratify internships --party north,southwest --by board > /dev/null

The target moves: further, back, in other words, and then for good, decided and ratified half a year later.

  $ sed -i 's/+10%/+12%/' goals/internships.toml; goalposts
   warning: tightened (target from 163 places to 166 places) since it was ratified by north, southwest [moved-goalpost]
  $ sed -i 's/+12%/+10%/' goals/internships.toml; goalposts
  $ sed -i 's/+10% internships/10% more internships/' goals/internships.toml; goalposts
   note: re-worded (it read '+10% internships by 2026-12-31') since it was ratified by north, southwest [moved-goalpost]
  $ sed -i 's/10% more/8% more/' goals/internships.toml; goalposts
   error: relaxed (target from 163 places to 160 places) since it was ratified by north, southwest [moved-goalpost]
  $ on 2025-01-10
  $ accord decide "Eight per cent is what we can supervise" --affects internships > /dev/null
  $ goalposts
   warning: relaxed (target from 163 places to 160 places) since it was ratified by north, southwest; decided 2025-01-10, waiting for 2 of 2 [moved-goalpost]
  $ on 2025-03-01
  $ accord ratify internships --party north --by board > /dev/null
  $ goalposts
   warning: relaxed (target from 163 places to 160 places) since it was ratified by southwest; decided 2025-01-10, waiting for 1 of 2 [moved-goalpost]
  $ on 2025-07-10
  $ goalposts
   error: relaxed (target from 163 places to 160 places) since it was ratified by southwest; decided 2025-01-10, waiting for 1 of 2 [moved-goalpost]
  $ accord ratify internships --party southwest --by board > /dev/null
  $ goalposts
  $ accord check
  nothing found
