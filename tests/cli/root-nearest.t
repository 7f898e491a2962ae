Of two partnerships, one inside the other, the nearest counts.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir -p documents/pilot/parties
  $ echo 'format = 1' > documents/pilot/accord.toml
  $ echo 'name = "Pilot"' >> documents/pilot/accord.toml
  $ echo 'name = "Westerkliniek"' > documents/pilot/parties/westerkliniek.toml
  $ accord party list
  id           name         sector  role
  hanzeschool  Hanzeschool          member
  noorderzorg  Noorderzorg          member
  $ accord -C documents party list
  id           name         sector  role
  hanzeschool  Hanzeschool          member
  noorderzorg  Noorderzorg          member
  $ accord -C documents/pilot/parties party list
  id             name           sector  role
  westerkliniek  Westerkliniek          member
