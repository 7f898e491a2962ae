The second line of status counts the results by state.

  $ . "$TESTDIR/../setup.sh"
  $ cd "$TESTDIR/../../examples"
  $ accord -C vaz-region status --as-of 2026-10-31 | sed -n 2p
  3 on track, 1 at risk, 1 behind, 4 achieved, 1 missed
  $ accord -C oncology-teams status --as-of 2026-10-31 | sed -n 2p
  1 on track, 1 at risk, 2 behind, 4 achieved
  $ accord -C salland-united status --as-of 2026-10-31 --lang en | sed -n 2,3p
  7 on track, 1 at risk, 4 behind, 5 achieved, 1 missed, 1 no data, 1 no baseline,
  1 not started, 1 stopped; 1 stale
