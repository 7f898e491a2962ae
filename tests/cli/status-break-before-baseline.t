A break that was added later leaves the baseline behind it. All commands said "no baseline: nobody has a figure", and
asked for a figure that stood there already; what is wanted is that it is restated in the new way.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'frequency = "monthly"\n\n[breaks]\n2024-06-01 = "another register"\n' >> indicators/internships.toml
  $ accord check
  nothing found
  $ accord status
  Work in the region                                              23 November 2026
  1 no baseline
  
  Without an ambition
    ◌ no baseline  +10% internships by 2026-12-31
      internships                                                   by 31 Dec 2026
      the figures for 31 Dec 2023 are from before the break of 1 Jun 2024: restate
      them, { value = .., was = .. }
  
  What to do next
    restate: hanzeschool, internships (31 Dec 2023) is from before the break of
      1 Jun 2024
    restate: noorderzorg, internships (31 Dec 2023) is from before the break of
      1 Jun 2024
  $ accord status --lang nl | sed -n 5,8p
    ◌ geen nulmeting  +10% internships by 2026-12-31
      internships                                                  per 31 dec 2026
      de cijfers van 31 dec 2023 zijn van vóór de trendbreuk van 1 jun 2024:
      herzie ze, { value = .., was = .. }
  $ accord show internships | sed -n '/reads as/,/^$/p'
  reads as  the figures for 31 Dec 2023 are from before the break of 1 Jun 2024:
            restate them, { value = .., was = .. }
  
  $ accord due | head -8
  Work in the region                                              23 November 2026
  4 overdue
  
  Hanzeschool  hanzeschool
    ! overdue  31 Dec 2023  internships
      baseline from before the break of 1 Jun 2024, to be restated
    ! overdue  30 Nov 2024  internships  last 52 places on 31 Oct 2024
  
  $ accord due --lang nl | grep -A2 "nulmeting"
      nulmeting van vóór de trendbreuk van 1 jun 2024, nog te herzien
    ! achterstallig  30 nov 2024  internships  laatst 52 places op 31 okt 2024
  
  --
      nulmeting van vóór de trendbreuk van 1 jun 2024, nog te herzien
    ! achterstallig  30 nov 2024  internships  laatst 74 places op 31 okt 2024
  $ accord ready | sed -n '/baseline-measured/,/^$/p'
  ✗ baselines  baseline-measured
      Hanzeschool: the figure for Internships on 31 Dec 2023 is from before the
      break of 1 Jun 2024; restate it with a 'was'
        measurements/hanzeschool.toml: internships
      Noorderzorg: the figure for Internships on 31 Dec 2023 is from before the
      break of 1 Jun 2024; restate it with a 'was'
        measurements/noorderzorg.toml: internships
  

Of the party that has restated its figure it is the baseline again:

  $ sed -i 's/2023-12-31 = 50/2023-12-31 = { value = 40, was = 50 }/' measurements/hanzeschool.toml
  $ accord status
  Work in the region                                              23 November 2026
  1 achieved; 1 stale
  
  Without an ambition
    ✔ achieved  +10% internships by 2026-12-31             ████┃███████████  300 %
      internships                          ▁█  40 → 52 → 44 places  by 31 Dec 2026
      stale; 0 of 1 up to date; 1 of 2 with a baseline; reached 31 Oct 2024
