In Dutch words, numbers and dates are Dutch; the result is the same.

  $ . "$TESTDIR/../setup.sh"
  $ accord -C "$TESTDIR/../../examples/salland-united" show spoedeisende-hulp --as-of 2026-10-31 | head -n 36
  Salland United                                                   31 oktober 2026
  
  Alleen naar de spoed als het spoed is
  ● op koers  ███████████┃░░░░  74 % van de weg afgelegd; verwacht was 69 %
  
  resultaat    spoedeisende-hulp
  zin          12% minder ouderen op de spoedeisende hulp per eind 2027
  dat is       van 8400 op 31 dec 2023 naar 7392 keer per 31 dec 2027
  tempo        vraagt -252 per jaar; de 12 maanden voor de nulmeting gaven +81 per
               jaar
  stand        7659 keer op 30 sep 2026
  verwachting  in dit tempo 7291 keer op 31 dec 2027; 7392 keer op 29 aug 2027
  cijfers      2 van 2 actueel
  waarom       Een nacht op de spoedeisende hulp is voor een oudere zelden goed
  
  8400 ┤⣀⣀⣀⣀⣀⣀⠤⠤⠤⠤⠤⠤⠒⠒⠉⠉⠉⠉⠉⠉⠑⠒⠒⠒⠤⠤⣀
       │              ┊       · · ·⠑⠢⢄⡀
       │              ┊             · ⠈⠑⠢⠤⣀
       │              ┊                   ·⠉⠒⠢⢄⣀·
       │              ┊                         ⠉⠑⠒⠢⠤⣀⣀
       │              ┊                                ⠉⠒⠤⣀ ·
       │              ┊                                    ⠉⠑⠒⠢⠄·+· ·
       │              ┊                                             + · · ·
  7392 ┤╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
       │              ┊                                                      +  +
       └──────────────┴──────────────────────────────────────────────────────────┴
   31 dec 2022   31 dec 2023                                           31 dec 2027
        ⣀⡠⠔ tot nu toe   ╌╌╌ streefwaarde   ··· verwacht   + in dit tempo
        ┊ nulmeting   de schaal begint niet bij 0
  
  partij                  nulmeting  stand  verschil  aandeel  voortgang  bijdrage
  hanzeborg                    6000   5327      -673     -15%       75 %      91 %
  spoedpost-bergkwartier       2400   2332       -68     -108       63 %       9 %
  
  ambitie          Ouder worden, thuis als het kan
  trekker          hanzeborg
