indicator show: what one indicator means, and which results it measures.

  $ . "$TESTDIR/../setup.sh"
  $ accord -C "$TESTDIR/../../examples/vaz-region" indicator show first-year-turnover
  indicator    first-year-turnover
  name         First-year turnover
  aliases      verloop in het eerste jaar
               leaving in the first year
  unit         %
  measured as  mean weighted with staff-fte, level
  better       lower
  decimals     1
  frequency    quarterly
  figures      at least 0, at most 60
  margin       0.2
  definition   Of those who were hired in the twelve months that ended a year ago,
               the part that left within a year
  source       HR systems of the members; the figures of this example are
               illustrative
  results      staff-retention/first-year
