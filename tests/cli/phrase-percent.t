A computed percentage is shown with two decimals; one that somebody wrote stays as it is.

  $ . "$TESTDIR/../setup.sh"
  $ accord phrase "a third fewer agency shifts by 2027" | grep change
    change    down by 33.33 % of the baseline
  $ accord phrase "-0.125% agency shifts by 2027" | grep change
    change    down by 0.125 % of the baseline
