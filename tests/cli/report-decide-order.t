What lacks most of its way stood at the end of the list, and fell off the first page: what is furthest from where it
should be is asked about first.

  $ export ACCORD_TODAY=2026-11-23
  $ cp -r "$TESTDIR/../../examples/salland-united" region && cd region
  $ accord report --format json -o r.json
  $ python3 - <<'PY'
  > import json
  > report = json.load(open("r.json"))
  > results = {one["id"]: one for one in report["results"]}
  > for id in report["to_decide"]["results"]:
  >     one = results[id]
  >     wanted = 1 if one["state"] == "missed" else one["expected"]
  >     print(id, one["state"], round(wanted - one["progress"], 2))
  > PY
  wachttijd-ggz behind 0.55
  ziekteverzuim behind 0.36
  thuismonitoring/huisartsen behind 0.27
  stageplaatsen missed 0.27
  thuismonitoring behind 0.07

In a report's JSON stands what its page says of a result that was given up.

  $ python3 - <<'PY'
  > import json
  > one = next(r for r in json.load(open("r.json"))["results"] if r["state"] == "stopped")
  > print(one["id"], one["stopped"]["date"], one["stopped"]["why"])
  > print(one["definition"]["name"], "|", len(one["owners"]))
  > PY
  externe-inhuur 2025-05-20 Sinds de handhaving daalt de inhuur ook zonder ons; een flexpool zou geld kosten en niets toevoegen
  Externe inhuur | 1

What can't be silenced is not told as silenced.

  $ printf '[checks]\nmoved-goalpost = "off"\nsudden-jump = "off"\n' >> accord.toml
  $ accord report --format json | python3 -c 'import json, sys; print(json.load(sys.stdin)["silenced"])'
  [{'rule': 'sudden-jump'}]
