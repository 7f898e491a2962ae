due in the language of the partnership, for one ambition.

  $ . "$TESTDIR/../setup.sh"
  $ accord -C "$TESTDIR/../../examples/salland-united" due --ambition ouderenzorg --within 5w
  Salland United                                                  23 november 2026
  5 verwacht t/m 28 december 2026
  
  Buurtteam De Marke  buurtteam-de-marke
    · verwacht  30 nov 2026  wachttijd-wijkverpleging
      laatst 4,9 dagen op 31 okt 2026
  
  De Weidehof Raalte  de-weidehof
    · verwacht  30 nov 2026  wachttijd-wijkverpleging
      laatst 6,1 dagen op 31 okt 2026
  
  Heuvelzorg  heuvelzorg
    · verwacht  30 nov 2026  wachttijd-wijkverpleging
      laatst 7,4 dagen op 31 okt 2026
  
  Thuiszorg IJsselstroom  ijsselstroom
    · verwacht  30 nov 2026  wachttijd-wijkverpleging
      laatst 7,8 dagen op 31 okt 2026
  
  Thuiszorg Voorsterklei  voorsterklei
    · verwacht  30 nov 2026  wachttijd-wijkverpleging
      laatst 7,5 dagen op 31 okt 2026
