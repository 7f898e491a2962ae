check --format json has what the text has, for scripts; the count stays on stderr.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'owner = "noorderzrg"' >> goals/internships.toml
  $ accord check --format json
  {
    "schema": "accord.check/1",
    "errors": 1,
    "warnings": 0,
    "notes": 0,
    "diagnostics": [
      {
        "rule": "unknown-party",
        "severity": "error",
        "file": "goals/internships.toml",
        "line": 2,
        "column": 9,
        "end_line": 2,
        "end_column": 21,
        "message": "there is no party 'noorderzrg'",
        "help": "did you mean 'noorderzorg'?"
      }
    ]
  }
  1 error found
  [1]
  $ rm goals/internships.toml
  $ accord check --format json 2> /dev/null | python3 -c '
  > import json, sys
  > for d in json.load(sys.stdin)["diagnostics"]: print(d["severity"], d["rule"], d["file"])'

Nothing found is an empty list, and a folder without a partnership nothing at all.

  $ rm indicators/internships.toml measurements/*.toml
  $ accord check --format json
  {
    "schema": "accord.check/1",
    "errors": 0,
    "warnings": 0,
    "notes": 0,
    "diagnostics": []
  }
  nothing found
  $ accord -C / check --format json
  accord: error: there is no partnership here: no accord.toml in this folder or above it
    help: go to a partnership's folder, or name it with -C DIR
  [2]
