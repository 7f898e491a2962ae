A finding that is about several places names the others too.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir goals/internships
  $ echo 'result = "+60 internships by 2025-12-31"' > goals/internships/half.toml
  $ accord check --format json 2> /dev/null | sed -n '/"related"/,$p'
        "related": [
          {
            "file": "goals/internships.toml",
            "line": 1,
            "column": 10,
            "end_line": 1,
            "end_column": 42,
            "message": "the result that it is part of"
          }
        ]
      }
    ]
  }
  $ accord check --format sarif 2> /dev/null | sed -n '/"relatedLocations"/,/"message"/p' | tr -d ' \n'
  "relatedLocations":[{"physicalLocation":{"artifactLocation":{"uri":"goals/internships.toml","uriBaseId":"SRCROOT"},"region":{"startLine":1,"startColumn":10,"endLine":1,"endColumn":42}},"id":1,"message":{ (no-eol)

The forms of GitHub and GitLab have no field for them, and left them out: they say them in words.

  $ accord check --format github 2> /dev/null
  ::warning file=goals/internships/half.toml,line=1,endLine=1,col=10,endColumn=41,title=milestone-off-path::its target, 180 places, is not between 120 and 132, the baseline and target of 'internships'%0Asee goals/internships.toml:1: the result that it is part of%0Agive this step a target on the way; until then the expected path does without it
  $ accord check --format gitlab 2> /dev/null | grep description
      "description": "its target, 180 places, is not between 120 and 132, the baseline and target of 'internships'; give this step a target on the way; until then the expected path does without it; see goals/internships.toml:1: the result that it is part of",
