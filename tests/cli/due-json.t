due --json has what the screen has; `last` is left out where there is no figure yet.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'frequency = "monthly"\n' >> indicators/internships.toml
  $ printf '[internships]\n' > measurements/hanzeschool.toml
  $ printf '[governance]\nreview = "monthly"\n' >> accord.toml
  $ accord due --json --within 6w
  {
    "schema": "accord.due/1",
    "partnership": "Work in the region",
    "as_of": "2026-11-23",
    "figures": [
      {
        "party": "hanzeschool",
        "indicator": "internships",
        "due": "2023-12-31",
        "overdue": true
      },
      {
        "party": "noorderzorg",
        "indicator": "internships",
        "due": "2024-11-30",
        "overdue": true,
        "last": {
          "date": "2024-10-31",
          "value": 74.0
        }
      }
    ],
    "deadlines": [
      {
        "id": "internships",
        "deadline": "2026-12-31",
        "state": "on-track"
      }
    ],
    "reviews": [
      {
        "date": "2026-11-30",
        "review": "monthly"
      }
    ]
  }
  [1]

With -o it goes to a file, as what other commands write for people does.

  $ accord due --format csv -o asked.csv
  [1]
  $ head -2 asked.csv
  \xef\xbb\xbfparty,indicator,unit,date,last date,last figure,value,note\r (esc)
  hanzeschool,internships,places,2023-12-31,,,,\r (esc)
