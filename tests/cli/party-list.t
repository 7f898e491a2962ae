party list: who takes part today, with those that left, join later or only watch.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'joined = 2027-01-01' >> parties/hanzeschool.toml
  $ printf 'name = "Werkgeverskring"\nsector = "employers"\nrole = "observer"\n' > parties/werkgeverskring.toml
  $ printf 'name = "Oude School"\nleft = 2025-07-31\n' > parties/oude-school.toml
  $ accord party list
  id               name             sector     role
  hanzeschool      Hanzeschool                 joins 2027-01-01
  noorderzorg      Noorderzorg                 member
  oude-school      Oude School                 left 2025-07-31
  werkgeverskring  Werkgeverskring  employers  observer
