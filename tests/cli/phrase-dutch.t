Dutch sentences are read as English ones are, whatever the language of what is printed.

  $ . "$TESTDIR/../setup.sh"
  $ accord phrase "15% meer leerplekken per eind 2027"
  result
    about     leerplekken
    change    up by 15 % of the baseline
    deadline  2027-12-31
  $ accord phrase "Wachttijd van 12 naar 6 dagen uiterlijk 30 juni 2027"
  result
    about     Wachttijd
    change    from 12 to 6 dagen
    deadline  2027-06-30
  $ accord phrase "Het verzuim is in 2027 hoogstens 5,5%"
  result
    about     verzuim
    change    at most 5.5 %
    deadline  2027-12-31
  $ accord phrase "Halveer het aantal uitzenduren vóór 2028"
  result
    about     uitzenduren
    change    down by 50 % of the baseline
    deadline  2027-12-31
