show ends with what was agreed around a result and how it is measured.

  $ . "$TESTDIR/../setup.sh"
  $ accord -C "$TESTDIR/../../examples/oncology-teams" show waiting-time --as-of 2026-10-31 | sed -n '/^sub-result/,$p'
  /bin/bash: line 4: accord: command not found
