An effort says what people will do, not what will be different.

  $ . "$TESTDIR/../setup.sh"
  $ accord phrase "Organise a network lunch twice a year" > said
  [1]
  $ head -n 1 said
  effort: says what people will do, not what will be different [effort-not-result]
  $ accord phrase "Maandelijks overleggen over de wachtlijsten" > said
  [1]
  $ head -n 1 said
  effort: says what people will do, not what will be different [effort-not-result]
