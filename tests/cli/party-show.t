party show: one party's cards. A missing card is not on the table; an empty list says "none" out loud.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat >> parties/noorderzorg.toml << TOML
  > interests = ["Keep both emergency departments open"]
  > limits = []
  > [representative]
  > name = "Karel Brandsema"
  > mandate = "25 internships without going back to the board"
  > [business_case]
  > costs = 268000
  > TOML
  $ accord party show noorderzorg
  party           noorderzorg
  name            Noorderzorg
  role            member
  represented by  Karel Brandsema
  mandate         25 internships without going back to the board
  interests       Keep both emergency departments open
  needs           (not on the table)
  limits          none
  gains           (not on the table)
  concessions     (not on the table)
  business case   costs 268000 EUR a year
  results         internships
