One assessment is behind every format and behind status: the same progress in all of them.

  $ export ACCORD_TODAY=2026-11-23
  $ cp -r "$TESTDIR/../../examples/vaz-region" region && cd region
  $ accord status internships --depth 1 --as-of 2026-10-31 --porcelain | cut -f1,2,6,7
  internships\ton-track\t1171\t1177 (esc)
  $ accord report --period 2026-10 --format json -o report.json
  $ sed -n '/"id": "internships",/,/"stale"/{p;/"stale"/q}' report.json | grep -E '"(progress|state)"'
        "progress": 0.9439252336448598,
        "state": "on-track",
  $ accord report --period 2026-10 | grep -A2 'internships by 2026' | sed 's/^> //'
  \+10% internships by 2026-12-31
  
  94 % of the way; by then 92 % was expected
  $ accord report --period 2026-10 --format html | grep -A3 'class="quote">+10% internships' | sed 's/<[^>]*>//g'
  +10% internships by 2026-12-31
   94 % of the way; by then 92 % was expected
  A place for every student, in placesbaseline 1070 places on 31 Dec 2023; now 1171 places (30 Sep 2026); target 1177 places by 31 Dec 2026; at this pace 1174 places on 31 Dec 2026; 1177 places on 4 Feb 2027
  11771070102031 Dec 202331 Dec 202631 Dec 2021
  $ accord report --period 2026-10 --format html -o report.html
  $ grep -c '<svg' report.html
  10
  $ grep -o '<html lang="[a-z]*">' report.html
  <html lang="en">
  $ grep -cE '<script|<link|<img|url\(|@import' report.html
  0
  [1]

The same files, period and day give the same bytes.

  $ accord report --period 2026-10 --format html | cmp - report.html

For LaTeX there is Markdown within Latin-1.

  $ accord report --period 2026-10 --plain | iconv -f UTF-8 -t LATIN1 > latin1.md
