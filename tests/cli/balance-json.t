balance --json leaves out a card that is not on the table; an empty one is an empty list.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'distribution_key = "internships"' >> accord.toml
  $ rm parties/hanzeschool.toml measurements/hanzeschool.toml
  $ printf 'needs = []\nlimits = ["No more than 80"]\n' >> parties/noorderzorg.toml
  $ printf '[shares]\nnoorderzorg = "+7"\n[means]\nnoorderzorg = { hours = 1250, kind = "own" }\n' >> goals/internships.toml
  $ accord balance --json
  {
    "schema": "accord.balance/1",
    "partnership": "Work in the region",
    "as_of": "2026-11-23",
    "currency": "EUR",
    "distribution_key": "internships",
    "parties": [
      {
        "party": "noorderzorg",
        "name": "Noorderzorg",
        "role": "member",
        "needs": [],
        "limits": [
          "No more than 80"
        ],
        "shares": [
          {
            "result": "internships",
            "share": "+7",
            "level": 77.0
          }
        ],
        "means": {
          "hours": 1250.0,
          "competencies": [],
          "own": {
            "hours": 1250.0
          }
        },
        "by_key": {
          "figure": 74.0,
          "date": "2024-10-31",
          "part": 1.0,
          "hours": {
            "expected": 1250.0,
            "promised": 1250.0,
            "difference": 0.0
          }
        }
      }
    ]
  }
