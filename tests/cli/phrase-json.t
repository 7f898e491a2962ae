phrase --json is for programs; what a sentence does not say is left out.

  $ . "$TESTDIR/../setup.sh"
  $ accord phrase --json "Waiting time from 31 to 21 days before July 2027"
  {
    "schema": "accord.phrase/1",
    "verdict": "result",
    "kind": "level",
    "amount": 21.0,
    "unit": "days",
    "direction": "down",
    "subject": "Waiting time",
    "from": 31.0,
    "deadline": "2027-06-30"
  }
  $ accord phrase --json "Happier patients by 2027"
  {
    "schema": "accord.phrase/1",
    "verdict": "vague",
    "reason": "no-amount",
    "subject": "Happier patients",
    "deadline": "2027-12-31"
  }
  [1]
  $ accord phrase --json "1.000 more places by 2027" | python3 -m json.tool > /dev/null
