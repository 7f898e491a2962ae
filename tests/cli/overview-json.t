overview --json has the counts that status --json has.

  $ . "$TESTDIR/../setup.sh"
  $ mkdir region
  $ (cd region; small_partnership; echo 'frequency = "monthly"' >> indicators/internships.toml)
  $ accord overview region --json > overview.json
  $ sed -n '2,$p' overview.json
    "schema": "accord.overview/1",
    "as_of": "2026-11-23",
    "partnerships": [
      {
        "path": "region",
        "name": "Work in the region",
        "state": "on-track",
        "summary": {
          "on-track": 1,
          "at-risk": 0,
          "behind": 0,
          "achieved": 0,
          "missed": 0,
          "no-data": 0,
          "no-baseline": 0,
          "not-started": 0,
          "stopped": 0,
          "unreadable": 0,
          "stale": 1
        },
        "overdue": 2,
        "attention": 0.0
      }
    ]
  }
  $ summary() { sed -n '/summary/,/}/p' | tr -d ' '; }
  $ diff <(summary < overview.json) <(accord -C region status --json | summary)
