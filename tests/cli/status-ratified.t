Where the result says something else than what was ratified, status tells both.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord ratify --all --party noorderzorg,hanzeschool --by board --date 2024-03-14 > /dev/null
  $ accord status --json | grep -A 4 ratified
        "ratified": {
          "yes": 2,
          "of": 2,
          "moved": []
        }
  $ sed -i 's/+10%/+8%/' goals/internships.toml
  $ accord status
  Work in the region                                              23 November 2026
  1 on track
  
  Without an ambition
    \xe2\x97\x8f on track  +8% internships by 2026-12-31              \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x94\x83\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91   63 % (esc)
      internships                       \xe2\x96\x81\xe2\x96\x88  120 \xe2\x86\x92 126 \xe2\x86\x92 130 places  by 31 Dec 2026 (esc)
      moved since it was ratified: relaxed; 50 % of the way to the ratified 132
      places
  $ accord status --porcelain | cut -f 1,2,10
  internships\ton-track\tmoved (esc)
  $ accord status --json | grep -A 8 ratified
        "ratified": {
          "yes": 2,
          "of": 2,
          "moved": [
            "relaxed"
          ],
          "target": 132.0,
          "progress": 0.5
        }
