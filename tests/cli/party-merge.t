A merger writes what the two measured together into the new party's book.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo '2024-12-31 = 53' >> measurements/hanzeschool.toml
  $ for day in 2025-12-31 2026-01-01; do accord status --as-of $day --porcelain; done > "$CRAMTMP"/before
  $ accord party merge noordschool --of noorderzorg,hanzeschool --on 2026-01-01
  parties/noordschool.toml: Noordschool takes the place of noorderzorg, hanzeschool from 1 Jan 2026
  measurements/noordschool.toml: 3 figures of internships, added up
  $ cat parties/noordschool.toml measurements/noordschool.toml
  name = "Noordschool"
  joined = 2026-01-01
  succeeds = ["noorderzorg", "hanzeschool"]
  [internships]
  source = "sum of noorderzorg, hanzeschool"
  2023-12-31 = 120
  2024-10-31 = 126
  2024-12-31 = 127

Status says the same on the days before and after, also of the baseline from before the merger.

  $ for day in 2025-12-31 2026-01-01; do accord status --as-of $day --porcelain; done > "$CRAMTMP"/after
  $ diff <(cut -f 1-9 "$CRAMTMP"/before) <(cut -f 1-9 "$CRAMTMP"/after)
  $ accord check
  nothing found

Again it is no change, and figures that came in since are added.

  $ accord party merge noordschool --of hanzeschool,noorderzorg --on 2026-01-01 | tail -n 1
  measurements/noordschool.toml: 3 figures of internships, added up
  $ accord measure internships noorderzorg=75 --date 2025-12-31 > /dev/null
  $ accord party merge noordschool --of noorderzorg,hanzeschool --on 2026-01-01 | tail -n 1
  measurements/noordschool.toml: 4 figures of internships, added up
  $ tail -n 1 measurements/noordschool.toml
  2025-12-31 = 128
