Half a percentage point is half of a point; it used to be read as half of the baseline.

  $ . "$TESTDIR/../setup.sh"
  $ accord phrase "een halve procentpunt minder verzuim per eind 2027"
  result
    about     verzuim
    change    down by 0.5 percentage points
    deadline  2027-12-31
  $ accord phrase "Het verzuim daalt in 2027 met een half procent"
  result
    about     verzuim
    change    down by 0.5 % of the baseline
    deadline  2027-12-31
  $ accord phrase "Reduce absence by half by 2027-12-31"
  result
    about     absence
    change    down by 50 % of the baseline
    deadline  2027-12-31
