show tells one result in full: how far it is, how it went, who stands where, what was agreed around it.

  $ . "$TESTDIR/../setup.sh"
  $ accord -C "$TESTDIR/../../examples/oncology-teams" show pancreas-norm --as-of 2026-10-31 | head -n 40
  Oncology teams Tussen de Vecht                                   31 October 2026
  
  Each team does the pancreas often enough
  ▼ behind  ███████████░░░░┃  67 % of the way; by then 94 % was expected
  
  result    pancreas-norm
  sentence  At least 20 pancreas operations per team by 2026-12-31
  reads as  from 14 on 31 Dec 2023 to 20 operations by 31 Dec 2026
  pace      needs +2 a year; no figures before the baseline to compare it with
  now       18 operations on 31 Oct 2026
  forecast  at this pace 19 operations on 31 Dec 2026; 20 operations on 30 May
            2027
  figures   2 of 2 up to date
  outlook   team-east, 28 Sep 2026: behind; Nineteen if nothing goes wrong; the
            chairs decide in December what follows from that
  why       In 2023 the smaller programme did fourteen. That is too few to stay
            good at it
  
  20 ┤╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
     │                                                              · · · ·
     │                                                      · · · ·           +  +
     │                                   ⡔⡄      ⢠⢢ · · ⡔⡄· ⡔⠒⠒⠒⠒⡄  ⢠⠒⠒⠒⠒⠒⠒⠒⠒⠒
     │                                  ⡜ ⠘⡄· · ⢠⠃·⢣  ⢠⠊ ⠘⡄⡜     ⠈⢢⢠⠃
     │                          ⢠⠊⠉⠉⢆ ⢀⠎· ·⠈⠉⠉⠉⠉⠁   ⠉⠉⠁   ⠈        ⠁
     │                      · ·⡔⠁ ·  ⠣⠃
     │                · · ·   ⡸
     │        · · · ·        ⢀⠇
  14 ┤⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡜
     └───────────────────────────────────────────────────────────────────────────┴
  31 Dec 2023                                                          31 Dec 2026
      ⣀⡠⠔ so far   ╌╌╌ target   ··· expected   ◆ milestone   + at this pace
      the scale does not begin at 0
  
  party      baseline  now  change  share  comes to  progress
  team-west        27   26      -1  to 27        27      96 %
  team-east        14   18      +4  to 20        20      67 %
  
  sub-result                 state       progress  deadline     title
  pancreas-norm/first-year   ✔ achieved     100 %  31 Dec 2024  A first year in t…
  pancreas-norm/second-year  ✔ achieved     100 %  31 Dec 2025  Two short of the …
