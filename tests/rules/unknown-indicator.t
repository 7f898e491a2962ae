What a sentence is about must be an indicator's id, name or alias.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'result = "+10% stageplatsen by 2026-12-31"' > goals/internships.toml
  $ accord check
  goals/internships.toml:1:16: error: 'stageplatsen' is no indicator here [unknown-indicator]
      result = "+10% stageplatsen by 2026-12-31"
                     ^^^^^^^^^^^^
    help: did you mean 'stageplaatsen'?
  1 error found
  [1]

Spelled as in indicators/internships.toml:

  $ sed -i 's/stageplatsen/stageplaatsen/' goals/internships.toml
  $ accord check
  nothing found

An indicator whose file can't be read is told once, not again for each sentence that is about it:

  $ sed -i 's/decimals = 0/decimals = 0,0/' indicators/internships.toml
  $ accord check
  indicators/internships.toml:4:12: error: the number '0,0' has a decimal comma [syntax]
      decimals = 0,0
                 ^^^
    help: write a point: 0.0
  1 error found
  [1]

A distribution key is "equal" or an indicator's id, and import rules name indicators too:

  $ sed -i 's/decimals = 0,0/decimals = 0/' indicators/internships.toml
  $ echo 'distribution_key = "internship"' >> accord.toml
  $ mkdir imports && printf '[fixed]\nindicator = "beds"\n' > imports/hr.toml
  $ accord check
  accord.toml:4:20: error: there is no indicator 'internship' to divide means by [unknown-indicator]
      distribution_key = "internship"
                         ^^^^^^^^^^^^
    help: did you mean 'internships'?
  imports/hr.toml:2:13: error: there is no indicator 'beds' [unknown-indicator]
      indicator = "beds"
                  ^^^^^^
    help: add it first, or remove it here; `accord indicator list` names them all
  2 errors found
  [1]
  $ sed -i 's/"internship"/"internships"/' accord.toml
  $ sed -i 's/beds/internships/' imports/hr.toml
  $ accord check
  nothing found
