Deadlines and reviews that come up are told last; they are no reason for exit status 1.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf '[governance]\nreview = "monthly"\n' >> accord.toml
  $ accord due --within 2m
  Work in the region                                              23 November 2026
  No figure is due by 23 January 2027.
  
  Coming up
    30 Nov 2026  monthly review
    31 Dec 2026  deadline of internships (on track)
  $ accord due --within 7d
  Work in the region                                              23 November 2026
  No figure is due by 30 November 2026.
  
  Coming up
    30 Nov 2026  monthly review
  $ accord due --within 0d
  Work in the region                                              23 November 2026
  No figure is due by 23 November 2026.
