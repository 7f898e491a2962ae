due tells which figures are waited for from whom, and exit status 1 says that one is overdue.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'frequency = "quarterly"' >> indicators/internships.toml
  $ echo '2026-09-30 = 76' >> measurements/noorderzorg.toml
  $ accord due
  Work in the region                                              23 November 2026
  1 overdue
  
  Hanzeschool  hanzeschool
    ! overdue  31 Jan 2025  internships  last 52 places on 31 Oct 2024
  [1]
  $ accord due --party noorderzorg
  Work in the region                                              23 November 2026
  No figure is due by 23 December 2026.
  $ accord due --party noorderzorg --within 38d
  Work in the region                                              23 November 2026
  1 due by 31 December 2026
  
  Noorderzorg  noorderzorg
    · due  31 Dec 2026  internships  last 76 places on 30 Sep 2026
  
  Coming up
    31 Dec 2026  deadline of internships (behind)
