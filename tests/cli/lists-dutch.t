Lists and cards in Dutch.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ sed -i '1a language = "nl"' accord.toml
  $ printf 'needs = []\nlimits = ["geen extra bedden"]\n[business_case]\ncosts = 1200.5\n' >> parties/noorderzorg.toml
  $ printf '[means.noorderzorg]\nhours = 120\nbudget = 2500.5\n' >> goals/internships.toml
  $ accord party list
  id           naam         sector  rol
  hanzeschool  Hanzeschool          deelnemer
  noorderzorg  Noorderzorg          deelnemer
  $ accord party show noorderzorg
  partij        noorderzorg
  naam          Noorderzorg
  rol           deelnemer
  belangen      (niet op tafel)
  behoeften     geen
  grenzen       geen extra bedden
  opbrengsten   (niet op tafel)
  concessies    (niet op tafel)
  businesscase  kosten 1200,5 EUR per jaar
  resultaten    internships
  $ accord indicator list
  id           naam         eenheid  gemeten als  frequentie  resultaten
  internships  Internships  places   som, stand               1
  $ accord indicator show internships
  indicator     internships
  naam          Internships
  andere namen  stageplaatsen
  eenheid       places
  gemeten als   som, stand
  beter is      hoger
  decimalen     0
  resultaten    internships
  $ accord goal show internships
  resultaat  internships
  zin        +10% internships by 2026-12-31
  indicator  internships
  nulmeting  2023-12-31
  deadline   2026-12-31
  partijen   hanzeschool
             noorderzorg
  middelen   noorderzorg: 120 uur per jaar, 2500,5 EUR per jaar
  $ accord effort list
  er zijn nog geen inspanningen: accord effort add TEKST --supports RESULTAAT legt vast wat mensen doen
