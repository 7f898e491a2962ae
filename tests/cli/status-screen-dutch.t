status in the language of the partnership: words, dates and decimal commas.

  $ . "$TESTDIR/../setup.sh"
  $ accord -C "$TESTDIR/../../examples/salland-united" status --ambition arbeidsmarkt --as-of 2026-10-31
  Salland United                                                   31 oktober 2026
  1 loopt achter, 2 behaald, 1 niet behaald, 1 gestopt
  
  Genoeg mensen, en mensen die blijven
    ■ gestopt       Samen minder inhuren
      externe-inhuur                                               per 31 dec 2026
      sinds 20 mei 2025: Sinds de handhaving daalt de inhuur ook zonder ons; een
      flexpool zou geld kosten en niets toevoegen
    ✘ niet behaald  Een stage voor wie hier leert          ████████████░░░┃   73 %
      stageplaatsen            ▁▁▃▄▅▆██  640 → 710 → 736 plaatsen  per 31 dec 2025
      inschatting van bolwerk-college: loopt achter
    ▼ loopt achter  Minder uitval                          ████████░░░░░░┃░   47 %
      ziekteverzuim            ▆███▇▆▂▁         7,8 → 7,2 → 6,5 %  per 31 dec 2026
      in dit tempo behaald op 21 dec 2029; inschatting van ijsselgaarde: loopt
      achter
      ✔ behaald       De eerste vier tienden               ███████████████┃  149 %
        /eerste-jaren          ██▇▆▅▂▁▁         7,8 → 7,2 → 7,4 %  per 31 dec 2025
        behaald op 31 okt 2024
    ✔ behaald       Van kassa naar zorg                    ███████████████┃  114 %
      zij-instromers           ▁▁▂▄▅▆▇█      0 → 286 → 250 mensen  per 31 dec 2026
      behaald op 30 sep 2026
  
  Nu te doen
    bespreken: stageplaatsen (niet behaald)
    bespreken: ziekteverzuim (loopt achter)
