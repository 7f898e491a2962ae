A date that counts from today names no day: the sentence is read again in a year.

  $ . "$TESTDIR/../setup.sh"
  $ accord phrase -- "-10% verzuim eind volgend jaar"
  nearly: 'eind volgend jaar' names no day: it is another one for whoever reads it later [leftover-words]
      -10% verzuim eind volgend jaar
                   ^^^^^^^^^^^^^^^^^
    about     verzuim
    change    down by 10 % of the baseline
    help: write the day: "by 2028-12-31"
  [1]
  $ accord phrase "Halve absence within two years"
  nearly: 'within two years' names no day: it is another one for whoever reads it later [leftover-words]
      Halve absence within two years
                    ^^^^^^^^^^^^^^^^
    about     absence
    change    down by 50 % of the baseline
    help: write the day: "by 2028-12-31"
  [1]

With a date, the words belong to what is measured:

  $ accord phrase "20% fewer dropouts within a year by 2028-12-31"
  result
    about     dropouts within a year
    change    down by 20 % of the baseline
    deadline  2028-12-31
