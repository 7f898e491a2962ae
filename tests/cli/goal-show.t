goal show: the terms of one result, as they were promised.

  $ . "$TESTDIR/../setup.sh"
  $ accord -C "$TESTDIR/../../examples/oncology-teams" goal show pancreas-norm | head -n 12
  goal         pancreas-norm
  result       At least 20 pancreas operations per team by 2026-12-31
  title        Each team does the pancreas often enough
  why          In 2023 the smaller programme did fourteen. That is too few to stay
               good at it
  ambition     two-strong-teams
  indicator    pancreas-operations-per-team
  owner        team-east
  baseline     2023-12-31
  deadline     2026-12-31
  parties      team-west
               team-east
