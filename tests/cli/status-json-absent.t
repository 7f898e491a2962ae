In --json a value that does not exist is left out; it is never a zero.

  $ . "$TESTDIR/../setup.sh"
  $ cat > keys.py << PYTHON
  > import json, sys
  > for r in json.load(sys.stdin)["results"]:
  >     absent = [k for k in ("baseline", "target", "coverage", "current", "progress", "expected") if k not in r]
  >     print(r["state"], "has no", ", ".join(absent))
  > PYTHON
  $ cd "$TESTDIR/../../examples/salland-united"
  $ accord status --as-of 2026-10-31 --json --state stopped,not-started,no-baseline,no-data | python3 "$OLDPWD/keys.py"
  no-data has no current, progress, expected
  no-baseline has no baseline, target, coverage, current, progress, expected
  stopped has no baseline, target, coverage, current, progress, expected
  not-started has no baseline, target, coverage, current, progress, expected
