A result without numbers is shown with what there is.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord show internships --as-of 2023-06-30 | sed -n '3,12p'
  +10% internships by 2026-12-31
  · not started
  
  result    internships
  sentence  +10% internships by 2026-12-31
  now       starts on 31 Dec 2023
  
  party
  hanzeschool
  noorderzorg
  $ accord show internships --as-of 2024-06-30 | sed -n '4,9p'
  ○ no data
  
  result    internships
  sentence  +10% internships by 2026-12-31
  reads as  from 120 on 31 Dec 2023 to 132 places by 31 Dec 2026
  pace      needs +4 a year; no figures before the baseline to compare it with
  $ rm measurements/*
  $ accord show internships | sed -n '4,20p'
  ◌ no baseline
  
  result    internships
  sentence  +10% internships by 2026-12-31
  reads as  nobody has a figure for 31 Dec 2023
  
  party
  hanzeschool
  noorderzorg
  
  indicator  Internships; parties' figures add up; higher is better
  $ printf '\n[stopped]\ndate = 2025-05-20\nwhy = "the agency does it"\n' >> goals/internships.toml
  $ accord show internships | sed -n '4,9p'
  ■ stopped
  
  result    internships
  sentence  +10% internships by 2026-12-31
  stopped   since 20 May 2025: the agency does it
  
