A vague sentence names an outcome and no amount, so nobody can tell when it is reached.

  $ . "$TESTDIR/../setup.sh"
  $ accord phrase "Happier patients by 2027"
  vague: says no amount, so nobody can tell when it is reached [no-amount]
    help: say by how much: "+10%", "-12", "at least 95%" or "from 7.8% to 5.5%"
  [1]
  $ accord phrase "Minder werkdruk in de hele regio"
  vague: says no amount, so nobody can tell when it is reached [no-amount]
    help: say by how much: "+10%", "-12", "at least 95%" or "from 7.8% to 5.5%"
  [1]
