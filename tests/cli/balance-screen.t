balance tells who gives and who gains: a row a party, then its cards, shares and means.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'distribution_key = "equal"' >> accord.toml
  $ cat >> parties/noorderzorg.toml <<'TOML'
  > interests = ["Keep both emergency departments open"]
  > gains = ["Fewer agency shifts"]
  > concessions = []
  > [business_case]
  > costs = 268000
  > benefits = 410000
  > TOML
  $ cat >> goals/internships.toml <<'TOML'
  > [shares]
  > noorderzorg = "+10%"
  > [means]
  > noorderzorg = { hours = 1250, competencies = ["ward supervision"], kind = "own" }
  > hanzeschool = { hours = 750, kind = "lent" }
  > TOML
  $ accord balance
  Work in the region                                              23 November 2026
  All five cards on the table: 0 of 2 members
  Distribution key: equal parts
  
  party        cards  gives  gains      net  hours  by key  budget  by key
  Hanzeschool    0/5      -      -        -    750   -25 %
  Noorderzorg    3/5      0      1  +142000   1250   +25 %
  together                                    2000
  - not on the table; 0: none, said out loud; net, hours and budget are a year
  by key: what is promised, against what the distribution key asks; ? without a
  figure
  
  Hanzeschool  hanzeschool
    not on the table  interests, needs, limits, gains, concessions, business case
    means             750 hours a year (lent)
    by the key        750 hours promised, 1000 expected (-250)
  
  Noorderzorg  noorderzorg
    interests         Keep both emergency departments open
    gains             Fewer agency shifts
    concessions       none, said out loud
    business case     costs 268000 EUR, benefits 410000 EUR, net +142000 EUR a
                      year
    not on the table  needs, limits
    shares            internships: +10% (77 places)
    means             1250 hours a year (own)
                      ward supervision
    by the key        1250 hours promised, 1000 expected (+250)
