export --format json has everything: results as status --json has them, and what the files state besides.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ printf '[outlook]\n2024-01-20 = { by = "hanzeschool", state = "on-track" }\n' >> goals/internships.toml
  $ accord decide "We go on" --affects internships > /dev/null
  $ accord export --format json > export.json
  $ accord status --json > status.json
  $ python3 - << 'PY'
  > import json
  > export, status = (json.load(open(name)) for name in ("export.json", "status.json"))
  > for key, part in export.items(): print(key, len(part) if isinstance(part, (list, dict)) else part)
  > pairs = list(zip(export["results"], status["results"], strict=True))
  > print(all(full[key] == part[key] for full, part in pairs for key in part))
  > print(*(key for key in pairs[0][0] if key not in pairs[0][1]))
  > PY
  schema accord.export/1
  partnership Work in the region
  as_of 2024-02-01
  settings 9
  parties 2
  ambitions 0
  indicators 1
  results 2
  efforts 1
  decisions 1
  ratifications 2
  figures 2
  True
  why baseline_date path_shape owners shares means risks tensions conditions outlooks
