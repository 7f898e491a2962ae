With --schemas a new partnership tells editors what its files may say.

  $ . "$TESTDIR/../setup.sh"
  $ accord init region --no-git --name "Work in the region" --schemas
  A new partnership in region
    accord.toml     what it is: open it, and write down the purpose
    .gitignore      accord's own folder stays out of the history
    .gitattributes  git merges figures with accord
    .schemas        what an editor needs to know of the files
    .taplo.toml     which file has which schema
  
  Type next:
    cd region
    accord party add noorderzorg --name "Noorderzorg"
    accord indicator add internships --unit places --frequency quarterly
    accord goal add "+10% internships by 2028-12-31"
  $ cd region
  $ ls -A .schemas
  accord.json
  ambition.json
  decision.json
  effort.json
  goal.json
  import.json
  indicator.json
  measurements.json
  party.json
  ratification.json
  $ head -n 2 accord.toml
  #:schema ./.schemas/accord.json
  # The partnership: one file of its own, in the folder of all the others. Behind a # stands what is meant for people.
  $ head -n 11 .taplo.toml
  # Which schema an editor that knows taplo holds each file against: see accord-schema(1).
  
  [[rule]]
  include = ["accord.toml"]
  [rule.schema]
  path = ".schemas/accord.json"
  
  [[rule]]
  include = ["parties/*.toml"]
  [rule.schema]
  path = ".schemas/party.json"
  $ accord schema goal | cmp - .schemas/goal.json
  $ accord check --strict
  nothing found

What accord writes later leaves all of it as it is.

  $ accord party add noorderzorg --name Noorderzorg > /dev/null
  next, say what is measured: accord indicator add ID --name NAME --unit UNIT
  $ head -n 1 accord.toml
  #:schema ./.schemas/accord.json
  $ accord check --strict
  nothing found

An example stays as it is, byte for byte; the schemas come beside it.

  $ cd ..
  $ accord init play --no-git --example vaz-region --schemas | head -n 3
  A copy of the example vaz-region in play
    .gitignore      accord's own folder stays out of the history
    .gitattributes  git merges figures with accord
  $ accord init same --no-git --example vaz-region > /dev/null
  $ diff -r play same
  Only in play: .schemas
  Only in play: .taplo.toml
  [1]
  $ accord -C play check --strict
  nothing found

A .taplo.toml of one's own stays, and the rest is written; a schema of another program is not written over.

  $ mkdir mine && echo '# mine' > mine/.taplo.toml
  $ accord init mine --no-git --schemas --lang nl > /dev/null
  accord: warning: .taplo.toml is er al, en blijft zoals het is
    tip: wat erin kan, staat in accord-schema(1)
  $ cat mine/.taplo.toml
  # mine
  $ ls mine/.schemas | wc -l
  10
  $ mkdir -p other/.schemas && echo '{}' > other/.schemas/goal.json
  $ accord init other --no-git --schemas
  accord: error: .schemas/goal.json: is there already, and is not accord's
    help: move it away
  [2]
  $ ls -A other
  .schemas
