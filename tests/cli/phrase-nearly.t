Nearly: it can be measured, but can't be read as one result; a caret shows where.

  $ . "$TESTDIR/../setup.sh"
  $ accord phrase "+10% retention and -5% sick leave by 2027"
  nearly: says a second amount: '-5%' [two-results]
      +10% retention and -5% sick leave by 2027
                         ^^^
    about     retention
    change    up by 10 % of the baseline
    deadline  2027-12-31
    help: one sentence is one result: make a result of each
  [1]
  $ accord phrase "1.000 more places by 2027" > said
  [1]
  $ head -n 3 said
  nearly: '1.000' is 1 in English and 1000 in Dutch [ambiguous-number]
      1.000 more places by 2027
      ^^^^^
