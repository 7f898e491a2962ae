The example of 104 organisations has a result in every state that figures can give.

  $ . "$TESTDIR/../setup.sh"
  $ cd "$TESTDIR/../../examples/salland-united"
  $ accord status --as-of 2026-10-31 --porcelain | cut -f 2 | sort | uniq -c
        5 achieved
        1 at-risk
        4 behind
        1 missed
        1 no-baseline
        1 no-data
        1 not-started
        7 on-track
        1 stopped
