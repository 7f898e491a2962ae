Figures of all.toml are waited for from the partnership, which is called all.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'frequency = "yearly"' >> indicators/internships.toml
  $ printf '[internships]\n2023-12-31 = 120\n2025-12-31 = 125\n' > measurements/all.toml
  $ accord due --within 2m
  Work in the region                                              23 November 2026
  1 due by 23 January 2027
  
  the partnership  all
    · due  31 Dec 2026  internships  last 125 places on 31 Dec 2025
  
  Coming up
    31 Dec 2026  deadline of internships (behind)
  $ accord due --within 2m --party all --format csv | tail -n 1 | cat -v
  all,internships,places,2026-12-31,2025-12-31,125,,^M
