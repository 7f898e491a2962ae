--json: everything that is known of each result, for programs; the keys are in accord-json(5).

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord status --json > status.json
  $ python3 -m json.tool status.json > /dev/null
  $ sed -n '2,4p' status.json
    "schema": "accord.status/1",
    "partnership": "Work in the region",
    "as_of": "2026-11-23",
  $ sed -n '/"results"/,$p' status.json | head -n 24
    "results": [
      {
        "id": "internships",
        "result": "+10% internships by 2026-12-31",
        "indicator": "internships",
        "unit": "places",
        "parties": [
          "hanzeschool",
          "noorderzorg"
        ],
        "deadline": "2026-12-31",
        "baseline": {
          "date": "2023-12-31",
          "value": 120.0
        },
        "target": {
          "date": "2026-12-31",
          "value": 132.0
        },
        "direction": "up",
        "kept": false,
        "current": {
          "date": "2024-10-31",
          "value": 126.0
