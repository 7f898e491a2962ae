`accord` alone inside a partnership tells what needs attention: the summary, and what to do next.

  $ . "$TESTDIR/../setup.sh"
  $ accord -C "$TESTDIR/../../examples/oncology-teams"
  Oncology teams Tussen de Vecht                                  23 November 2026
  1 on track, 1 at risk, 2 behind, 4 achieved
  
  What to do next
    talk about: pancreas-norm is behind
    talk about: readmissions is behind
