ambition show: one theme, its parties and its results.

  $ . "$TESTDIR/../setup.sh"
  $ accord -C "$TESTDIR/../../examples/vaz-region" ambition show staying
  ambition  staying
  name      Staying here
  why       One in five leaves within a year, most of them to each other. That
            costs a year's training every time.
  phase     doing
  lead      noorderzorg
  baseline  2023-12-31
  parties   noorderzorg
            oosterhuis
            lindehof
            westerkliniek
            waterlanden
            esdoorn
  results   staff-retention: +10% staff retention by 2026-12-31
            staff-retention/first-step: +2% staff retention by 2024-12-31
            staff-retention/halfway: +6% staff retention by 2025-12-31
            staff-retention/first-year: First-year turnover from 19.0% to 13% by
            2026-12-31
