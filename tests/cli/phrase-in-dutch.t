With --lang nl what is read of a sentence is told in Dutch, whatever the language of the sentence.

  $ . "$TESTDIR/../setup.sh"
  $ accord --lang nl phrase "Verzuim van 7,8% naar 5,5% per eind 2027"
  resultaat
    gaat over    Verzuim
    verandering  van 7,8 naar 5,5 %
    deadline     2027-12-31
  $ accord --lang nl phrase "+10% staff retention"
  resultaat
    gaat over    staff retention
    verandering  10 % van de nulmeting omhoog
  accord: warning: de zin noemt geen deadline; een deelresultaat neemt die van zijn resultaat over, een resultaat heeft er een nodig
  $ accord --lang nl phrase "+1.000 stageplaatsen per eind 2027"
  bijna: '+1.000' is 1 in het Engels en 1000 in het Nederlands [ambiguous-number]
      +1.000 stageplaatsen per eind 2027
      ^^^^^^
    gaat over    stageplaatsen
    deadline     2027-12-31
    tip: schrijf 1 of 1000, zonder teken tussen de duizendtallen
  [1]
  $ accord --lang nl phrase "Elke drie maanden overleggen"
  inspanning: zegt wat mensen gaan doen, niet wat er anders wordt [effort-not-result]
    tip: zeg wat er verandert, hoeveel en wanneer: "+10% <indicator> per 2026-12-31"; of leg het vast met `accord effort add`
  [1]
  $ accord --lang nl phrase "Meer plezier in het werk"
  vaag: noemt geen hoeveelheid, dus niemand kan zeggen wanneer het bereikt is [no-amount]
    tip: zeg hoeveel: "+10%", "-12", "minstens 95%" of "van 7,8% naar 5,5%"
  [1]
