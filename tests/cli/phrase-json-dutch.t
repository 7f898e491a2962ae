phrase --json of a Dutch sentence: numbers with a point, the day in full.

  $ . "$TESTDIR/../setup.sh"
  $ accord phrase --json "Het verzuim daalt van 7,8% naar 5,5% per Q4 2027"
  {
    "schema": "accord.phrase/1",
    "verdict": "result",
    "kind": "level",
    "amount": 5.5,
    "unit": "%",
    "direction": "down",
    "subject": "verzuim",
    "from": 7.8,
    "deadline": "2027-12-31"
  }
  $ accord phrase --json "Maandelijks overleggen over de wachtlijsten" | grep -E '"(verdict|reason)"'
    "verdict": "effort",
    "reason": "effort-not-result",
