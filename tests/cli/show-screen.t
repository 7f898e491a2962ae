show tells one result in full: how far it is, how it went, who stands where, what was agreed around it.

  $ . "$TESTDIR/../setup.sh"
  $ accord -C "$TESTDIR/../../examples/oncology-teams" show pancreas-norm --as-of 2026-10-31 | head -n 40
  /bin/bash: line 4: accord: command not found
