Lindezorg merged into IJsselstroom, and `party show` still called it a member with nine results, while IJsselstroom had
one: what a party is today, and what it takes part in, is told with mergers applied, as status does.

  $ export ACCORD_TODAY=2026-11-23
  $ cp -r "$TESTDIR/../../examples/salland-united" region && cd region
  $ accord --lang en party show lindezorg | grep -E '^(role|left|results)'
  role           merged into ijsselstroom on 2025-07-01
  results        wachttijd-wijkverpleging/eerste-stap
  $ accord --lang en party show ijsselstroom | grep -A12 -E '^(role|joined|succeeds|results)'
  role            member
  joined          2025-07-01
  succeeds        lindezorg
                  wijkzorg-olst
  represented by  Harmen Stokreef
  as              Directeur-bestuurder
  mandate         Volledig
  interests       Laten zien dat de fusie iets oplevert voor cliënten
  needs           Eén cliëntdossier: nu nog twee
  limits          Tot medio 2027 geen nieuwe systemen naast de overgang naar één
                  dossier
  gains           Opleidingsplekken die voor twee kleine organisaties te groot
                  waren
  concessions     Houdt de route naar Wesepe open, hoewel die geld kost
  business case   costs 120000 EUR a year
  --
  results         ervaren-gezondheid
                  thuismonitoring
                  thuismonitoring/wijk
                  wachttijd-wijkverpleging
                  wachttijd-wijkverpleging/halverwege
                  ziekteverzuim
                  ziekteverzuim/eerste-jaren
                  zij-instromers
  $ accord --lang en party list | grep -E '^(lindezorg|ijsselstroom|thuiszorg-zandweerd) '
  ijsselstroom                  Thuiszorg IJsselstroom                wijkverpleging, Olst-Wijhe en Deventer            member
  lindezorg                     Lindezorg                             wijkverpleging, Deventer                          merged into ijsselstroom on 2025-07-01
  thuiszorg-zandweerd           Thuiszorg Zandweerd                   wijkverpleging, Deventer                          left 2025-10-01
  $ accord status --party ijsselstroom --porcelain | cut -f1 | head -20
  ervaren-gezondheid
  thuismonitoring
  thuismonitoring/wijk
  wachttijd-wijkverpleging
  wachttijd-wijkverpleging/halverwege
  ziekteverzuim
  ziekteverzuim/eerste-jaren
  zij-instromers
