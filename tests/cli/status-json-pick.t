A program picks from --json what it needs.

  $ . "$TESTDIR/../setup.sh"
  $ cat > pick.py << PYTHON
  > import json, sys
  > for r in json.load(sys.stdin)["results"]:
  >     if r["state"] == "at-risk":
  >         print(r["id"], round(r["progress"], 2), round(r["expected"], 2), r["coverage"], r["outlook"]["by"])
  > PYTHON
  $ accord -C "$TESTDIR/../../examples/vaz-region" status --as-of 2026-10-31 --json | python3 pick.py
  staff-retention 0.8 0.93 {'parties': 6, 'counted': 5, 'reporting': 5, 'fresh': 5} noorderzorg
