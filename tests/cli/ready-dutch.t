In Dutch, as a Dutch table would say it.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i 's/^\[governance\]/language = "nl"\n&/' accord.toml
  $ accord ready
  Work in the region                                               1 februari 2024
  resultaten: 2; partijen: 2
  
  startklaar: niets staat een begin in de weg
  
  in orde (27 van 27): de bedoeling; resultaten die op één manier te lezen zijn;
  het waarom van elk resultaat; de nulmeting; het resultaat per partij; een eerste
  resultaat binnen een jaar; een geloofwaardig tempo; de trekkers; de juiste
  spelers; belangen; behoeften; grenzen; opbrengsten; concessies;
  belangentegenstellingen; risico's; de businesscase; middelen; de verdeelsleutel;
  de besluitvorming; de bron van de cijfers; de energie die er al was; waar elke
  inspanning voor is; inspanningen voor elk resultaat; niet meer partijen dan
  nodig; de eigen voorwaarden; de bekrachtiging
  $ sed -i '/^concessions/d; /^mandate/d' parties/hanzeschool.toml
  $ rm goals/internships/first-year.toml
  $ accord ready | sed '/^in orde/,$d'
  Work in the region                                               1 februari 2024
  resultaten: 1; partijen: 2
  
  begin nog niet; praat eerst verder over:
  
  ✗ een eerste resultaat binnen een jaar  early-result
      internships heeft geen deelresultaat dat uiterlijk 31 dec 2024 klaar is
        goals/internships/first-year.toml: result
  
  ✗ de juiste spelers  right-players
      Hanzeschool heeft niet gezegd wat de vertegenwoordiger mag beslissen
        parties/hanzeschool.toml: representative.mandate
  
  ✗ concessies  concessions-on-the-table
      Hanzeschool heeft niet gezegd wat het inlevert
        parties/hanzeschool.toml: concessions
  
