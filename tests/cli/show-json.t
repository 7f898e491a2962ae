show --json is a result as status --json has it, with each of its parties behind it.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf '\n[shares]\nnoorderzorg = "+8"\n' >> goals/internships.toml
  $ accord show internships --json > show
  $ python3 - <<'PY'
  > import json
  > show = json.load(open("show"))
  > print(list(show)[:5], list(show)[-7:])
  > for party in show["by_party"]: print(json.dumps(party))
  > PY
  ['schema', 'partnership', 'as_of', 'id', 'result'] ['course', 'owners', 'definition', 'sub_results', 'efforts', 'means', 'conditions']
  {"party": "hanzeschool", "baseline": 50.0, "current": 52.0, "date": "2024-10-31", "fresh": true, "carries": 0.3333333333333333}
  {"party": "noorderzorg", "baseline": 70.0, "current": 74.0, "date": "2024-10-31", "share": "+8", "share_target": 78.0, "progress": 0.5, "fresh": true, "carries": 0.6666666666666666}

What status says is there word for word:

  $ accord status --json > status
  $ python3 - <<'PY'
  > import json
  > show, status = json.load(open("show")), json.load(open("status"))
  > print(all(show[key] == value for key, value in status["results"][0].items()))
  > PY
  True
