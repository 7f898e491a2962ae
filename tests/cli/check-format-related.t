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
