check --format sarif is for hosts that keep findings: every rule, and each finding with a fingerprint.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'owner = "noorderzrg"' >> goals/internships.toml
  $ accord check --format sarif > "$CRAMTMP/found.sarif"
  1 error found
  [1]
  $ python3 - "$CRAMTMP/found.sarif" << PYTHON
  > import json, sys
  > log = json.load(open(sys.argv[1]))
  > run, = log["runs"]
  > result, = run["results"]
  > rules = run["tool"]["driver"]["rules"]
  > print(log["version"], run["columnKind"], rules[result["ruleIndex"]]["id"])
  > print(json.dumps(result))
  > PYTHON
  2.1.0 unicodeCodePoints unknown-party
  {"ruleId": "unknown-party", "ruleIndex": 38, "level": "error", "message": {"text": "there is no party 'noorderzrg'; did you mean 'noorderzorg'?"}, "locations": [{"physicalLocation": {"artifactLocation": {"uri": "goals/internships.toml", "uriBaseId": "SRCROOT"}, "region": {"startLine": 2, "startColumn": 9, "endLine": 2, "endColumn": 21}}}], "partialFingerprints": {"accord/v1": "5a5a563aca07cb9e"}}

It stays the same finding when it moves to another line.

  $ accord check --format sarif 2> /dev/null | grep accord/v1
              "accord/v1": "5a5a563aca07cb9e"
  $ sed -i '1i # what the board asked for' goals/internships.toml
  $ accord check --format sarif 2> /dev/null | grep -e accord/v1 -e startLine
                    "startLine": 3,
              "accord/v1": "5a5a563aca07cb9e"
