--partial shows the rest: what depends on the unreadable file is listed without numbers.

  $ . "$TESTDIR/../setup.sh"
  $ cp -r "$TESTDIR/../../examples/vaz-region" . && cd vaz-region
  $ echo 'owner =' >> goals/internships.toml
  $ accord status --as-of 2026-10-31 --porcelain 2> /dev/null
  [2]
  $ accord status --as-of 2026-10-31 --porcelain --partial --depth 1 2> /dev/null | tr '\t' '|'
  fzo-training|behind|0.38858049167327535|0.8885242197429739|80.3030303030303|86.01398601398601|95|2026-12-31|%|
  internships|unreadable||||||||
  staff-retention|at-risk|0.800492610837438|0.9331506849315063|81.2|87.7|89.32000000000001|2026-12-31|%|partial
  $ accord status --partial --json --state unreadable 2> /dev/null | sed -n '/"results"/,/}/p'
    "results": [
      {
        "id": "internships",
        "state": "unreadable"
      },
