`accord explain RULE` tells what a rule means, why it is there, an example that breaks it, and the mend.

  $ . "$TESTDIR/../setup.sh"
  $ accord explain ambiguous-percent
  ambiguous-percent (warning)
  
  A change in per cent, on an indicator whose unit is per cent, can be read in two
  ways.
  
  "+10%" of 81.2 % is 89.3 % (10 per cent of the baseline), but many at the table
  will hear 91.2 % (ten percentage points). A board that signs the one and
  remembers the other is disappointed twice.
  
  this breaks it:
      result = "+10% staff retention by 2026-12-31"
  
  this mends it:
      result = "+10% staff retention by 2026-12-31"
      target = 89.3
