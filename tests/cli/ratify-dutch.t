In Dutch, for a partnership that reads Dutch.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'language = "nl"' >> accord.toml
  $ accord ratify internships --party noorderzorg --by bestuur --date 2024-03-14
  internships: bekrachtigd door noorderzorg (bestuur)
    van 120 op 31 dec 2023 naar 132 places per 31 dec 2026
    bekrachtigd zoals het er nu staat: 1 van de 2 partijen; het wachten is op hanzeschool
  $ sed -i 's/+10%/+8%/' goals/internships.toml
  $ accord status
  Work in the region                                              23 november 2026
  1 op koers
  
  Zonder ambitie
    \xe2\x97\x8f op koers  +8% internships by 2026-12-31              \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x94\x83\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91\xe2\x96\x91   63 % (esc)
      internships                      \xe2\x96\x81\xe2\x96\x88  120 \xe2\x86\x92 126 \xe2\x86\x92 130 places  per 31 dec 2026 (esc)
      verschoven sinds de bekrachtiging: versoepeld; 50 % van de weg naar de
      bekrachtigde 132 places
