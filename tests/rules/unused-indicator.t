An indicator that no result needs is noted: its figures are work for nothing.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > indicators/parking.toml << TOML
  > name = "Parking places"
  > unit = "places"
  > TOML
  $ accord check
  indicators/parking.toml:1:8: note: no result uses 'parking' [unused-indicator]
      name = "Parking places"
             ^^^^^^^^^^^^^^^^
    help: add a result about it, or remove it and its figures
  1 note found

Not while a sentence can't be read: it may be the one that was misspelt.

  $ sed -i 's/internships/internship places/' goals/internships.toml
  $ accord check | grep -c unused
  1 error found
  0
  [1]

The distribution key uses it, or a ratio, or a result:

  $ sed -i 's/internship places/internships/' goals/internships.toml
  $ echo 'distribution_key = "parking"' >> accord.toml
  $ accord check
  nothing found
