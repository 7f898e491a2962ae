All conditions in their order, with the file and the key of what is missing.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i '/^concessions/d' parties/noorderzorg.toml
  $ accord ready --json > ready.json
  [1]
  $ head -n 9 ready.json
  {
    "schema": "accord.ready/1",
    "ready": false,
    "conditions": [
      {
        "id": "purpose-stated",
        "met": true,
        "missing": []
      },
  $ grep -c '"id"' ready.json
  27
  $ grep -A 5 concessions-on ready.json
        "id": "concessions-on-the-table",
        "met": false,
        "missing": [
          "parties/noorderzorg.toml: concessions"
        ]
      },
