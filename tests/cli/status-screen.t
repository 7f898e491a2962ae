status shows each result under its ambition: state, progress, figures, deadline; and what to do next.

  $ . "$TESTDIR/../setup.sh"
  $ accord -C "$TESTDIR/../../examples/oncology-teams" status --as-of 2026-10-31
  Oncology teams Tussen de Vecht                                   31 October 2026
  1 on track, 1 at risk, 2 behind, 4 achieved
  
  Sooner treated
    ✔ achieved  Every patient is seen by all eyes          ███████████████┃  106 %
      joint-review               ▁▂▄▆▇███         65 → 96.7 → 95 %  by 31 Dec 2026
      reached 31 Mar 2026
    ▼ behind    No worse off afterwards                    ███████████████░   92 %
      readmissions               ▁▂▁▃▄▇▇█       13.1 → 15.2 → 14 %  by 31 Dec 2027
      to be kept
    ▲ at risk   Three weeks from referral to treatment     ███████████░░┃░░   67 %
      waiting-time               █▅▃▃▁▄▇▆  31.8 → 25.2 → 22.0 days  by 30 Jun 2027
      at this pace 28 May 2027
      ✔ achieved  The first three days won                 ███████████████┃  108 %
        /first-days-won          ▆▅▆█▃▃▁▁  31.8 → 28.8 → 29.0 days  by 31 Dec 2024
        reached 30 Nov 2024
  
  Two strong teams
    ● on track  Each team does the oesophagus often enou…  ████████████████  100 %
      oesophagus-norm            ▁▁▁▁▁███  22 → 22 → 20 operations  by 31 Dec 2027
      to be kept; team-east expects: on track
    ▼ behind    Each team does the pancreas often enough   ███████████░░░░┃   67 %
      pancreas-norm              ██▁█████  14 → 18 → 20 operations  by 31 Dec 2026
      at this pace 30 May 2027; team-east expects: behind
      ✔ achieved  A first year in the right direction      ███████████████┃  100 %
        /first-year              ▁▁▁▁▁▁▁█  14 → 16 → 16 operations  by 31 Dec 2024
        reached 31 Dec 2024
      ✔ achieved  Two short of the norm                    ███████████████┃  100 %
        /second-year             █▁▁▁█▁▁█  14 → 18 → 18 operations  by 31 Dec 2025
        reached 31 Dec 2025
  
  What to do next
    talk about: pancreas-norm is behind
    talk about: readmissions is behind
