`accord ready --json` has every condition in its order, with all that is missing, in English words for machines only.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ accord ready --json | head -n 9
  {
    "schema": "accord.ready/1",
    "partnership": "Work in the region",
    "as_of": "2024-02-01",
    "ready": true,
    "conditions": [
      {
        "id": "purpose-stated",
        "met": true,
  $ accord ready --json | grep -c '"id"'
  27
  $ sed -i '/^mandate/d; /^concessions/d' parties/noorderzorg.toml
  $ sed -i '1a parties = ["hanzeschool", "noorderzorg"]' goals/internships/first-year.toml
  $ accord --lang nl ready --json | grep -B 1 -A 3 '"met": false'
        "id": "right-players",
        "met": false,
        "missing": [
          "parties/noorderzorg.toml: representative.mandate"
        ]
  --
        "id": "concessions-on-the-table",
        "met": false,
        "missing": [
          "parties/noorderzorg.toml: concessions"
        ]

Keys are as TOML writes them:

  $ echo '"Supervisors are named" = false' >> accord.toml
  $ accord ready --json | grep -A 3 '"conditions-met"'
        "id": "conditions-met",
        "met": false,
        "missing": [
          "accord.toml: conditions.\"Supervisors are named\""
