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
