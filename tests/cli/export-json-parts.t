What the files state, in JSON: a card that is not on the table is left out, an empty one is an empty list.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'needs = []\nlimits = ["No more than 80"]\njoined = 2020-01-01\n[representative]\nrole = "director"\n' >> parties/noorderzorg.toml
  $ printf '[shares]\nnoorderzorg = "+7"\n[owners]\nnoorderzorg = "Sietse"\n' >> goals/internships.toml
  $ accord ratify internships --party noorderzorg --by board --date 2024-03-14 > /dev/null
  $ accord export --format json > export.json
  $ python3 - << 'PY'
  > import json
  > export = json.load(open("export.json"))
  > print(export["settings"])
  > print(export["parties"][1])
  > print(export["indicators"][0])
  > print([export["results"][0][key] for key in ("baseline_date", "path_shape", "owners", "shares", "means", "outlooks")])
  > print(export["ratifications"])
  > print(export["figures"][-1])
  > PY
  {'language': 'en', 'start': '2023-12-31', 'currency': 'EUR', 'conditions': [], 'checks': {}}
  {'id': 'noorderzorg', 'name': 'Noorderzorg', 'role': 'member', 'joined': '2020-01-01', 'needs': [], 'limits': ['No more than 80'], 'representative': {'role': 'director'}}
  {'id': 'internships', 'name': 'Internships', 'aliases': ['stageplaatsen'], 'unit': 'places', 'better': 'higher', 'decimals': 0, 'plan': False, 'margin': 0.0, 'kind': 'level', 'combine': 'sum', 'breaks': []}
  ['2023-12-31', 'linear', [{'party': 'noorderzorg', 'who': 'Sietse'}], [{'party': 'noorderzorg', 'share': '+7'}], [], []]
  [{'party': 'noorderzorg', 'id': 'internships', 'date': '2024-03-14', 'by': ['board'], 'result': '+10% internships by 2026-12-31', 'deadline': '2026-12-31', 'baseline_date': '2023-12-31', 'baseline': 120.0, 'target': 132.0, 'measure': 'sum of places, level, higher is better, 0 decimals, margin 0', 'share': '+7'}]
  {'party': 'noorderzorg', 'indicator': 'internships', 'date': '2024-10-31', 'value': 74.0}
