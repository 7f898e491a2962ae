A partnership that speaks Dutch is checked in Dutch: what is wrong and the way out, with numbers as the Dutch write them. Rules, severities and
what a file must say stay as they are.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ sed -i 's/^name = .*/&\nlanguage = "nl"/' accord.toml
  $ sed -i 's/= 70/= 70,5/' measurements/noorderzorg.toml
  $ echo 'result = "Elke drie maanden overleggen"' > goals/internships.toml
  $ accord check
  goals/internships.toml:1:11: error: zegt wat mensen gaan doen, niet wat er anders wordt [effort-not-result]
      result = "Elke drie maanden overleggen"
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    tip: zeg wat er verandert, hoeveel en wanneer: "+10% <indicator> per 2026-12-31"; of leg het vast met `accord effort add`
  measurements/noorderzorg.toml:2:14: error: het getal '70,5' heeft een decimale komma [syntax]
      2023-12-31 = 70,5
                   ^^^^
    tip: schrijf een punt: 70.5
  2 fouten gevonden
  [1]
  $ accord status
  goals/internships.toml:1:11: zegt wat mensen gaan doen, niet wat er anders wordt [effort-not-result]
  measurements/noorderzorg.toml:2:14: het getal '70,5' heeft een decimale komma [syntax]
  accord: error: niet alle bestanden zijn te lezen, en een verkeerd cijfer kost meer dan geen
    tip: `accord check` vertelt wat er te herstellen is; `accord status --partial` toont wat er wel is
  [2]
  $ accord check --lang en
  goals/internships.toml:1:11: error: says what people will do, not what will be different [effort-not-result]
      result = "Elke drie maanden overleggen"
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: say what changes, by how much and by when: "+10% <indicator> by 2026-12-31"; or record it with `accord effort add`
  measurements/noorderzorg.toml:2:14: error: the number '70,5' has a decimal comma [syntax]
      2023-12-31 = 70,5
                   ^^^^
    help: write a point: 70.5
  2 errors found
  [1]
  $ accord explain unused-indicator
  unused-indicator (note)
  
  Geen resultaat, verhouding, gewicht of verdeelsleutel gebruikt de indicator.
  
  Voor cijfers moeten mensen maand na maand aan het werk. Vraag om de cijfers die
  een resultaat nodig heeft, en om geen andere.
  
  zo gaat het mis:
      # indicators/parking-places.toml, which no result is about
      name = "Parking places"
      unit = "places"
  
  zo klopt het:
      result = "+20 parking places by 2026-12-31"

The machines are told in English.

  $ accord check --format json | grep '"message"'
  2 fouten gevonden
        "message": "says what people will do, not what will be different",
        "message": "the number '70,5' has a decimal comma",
  $ accord check --format github
  ::error file=goals/internships.toml,line=1,endLine=1,col=11,endColumn=39,title=effort-not-result::says what people will do, not what will be different%0Asay what changes, by how much and by when: "+10%25 <indicator> by 2026-12-31"; or record it with `accord effort add`
  ::error file=measurements/noorderzorg.toml,line=2,endLine=2,col=14,endColumn=18,title=syntax::the number '70,5' has a decimal comma%0Awrite a point: 70.5
  2 fouten gevonden
  [1]
