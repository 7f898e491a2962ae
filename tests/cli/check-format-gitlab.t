check --format gitlab is GitLab's code quality report.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'owner = "noorderzrg"' >> goals/internships.toml
  $ accord check --format gitlab
  [
    {
      "description": "there is no party 'noorderzrg'; did you mean 'noorderzorg'?",
      "check_name": "unknown-party",
      "fingerprint": "5a5a563aca07cb9e",
      "severity": "critical",
      "location": {
        "path": "goals/internships.toml",
        "lines": {
          "begin": 2,
          "end": 2
        }
      }
    }
  ]
  1 error found
  [1]

Two findings in one line, or in two equal lines, have fingerprints of their own.

  $ printf 'result = "+12 internships by 2026-12-31"\nparties = ["a", "b"]\n' > goals/more.toml
  $ accord check --format gitlab 2> /dev/null | grep fingerprint | sort | uniq -d
