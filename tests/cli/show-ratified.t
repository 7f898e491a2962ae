What parties said yes to stands beside what the result says today.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord ratify internships --party noorderzorg --by board --date 2024-03-14
  internships: ratified by noorderzorg (board)
    from 120 on 31 Dec 2023 to 132 places by 31 Dec 2026
    said yes to it as it reads today: 1 of 2 parties; waiting for hanzeschool
  $ sed -i s/10%/5%/ goals/internships.toml
  $ accord show internships | grep -A 3 -E '^ratified'
  ratified  said yes to it as it reads today: 0 of 2 parties; waiting for
            hanzeschool, noorderzorg
            relaxed: target from 132 places to 126 places, for noorderzorg
            50 % of the way to the ratified 132 places
