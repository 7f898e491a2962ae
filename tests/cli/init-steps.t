Options say what a terminal asks for: who takes part, what is measured, and a first result.

  $ . "$TESTDIR/../setup.sh"
  $ accord init region --no-git --name "Work in the region" --party Noorderzorg --party "De Hanzeschool" \
  >   --indicator Internships --unit places --goal "+10% internships by 2028-12-31"
  A new partnership in region
    accord.toml     what it is: open it, and write down the purpose
    .gitignore      accord's own folder stays out of the history
    .gitattributes  git merges figures with accord
  parties/noorderzorg.toml: Noorderzorg takes part
  parties/de-hanzeschool.toml: De Hanzeschool takes part
  indicators/internships.toml: Internships, in places; parties' figures add up; higher is better
  result      internships
  file        goals/internships.toml
  sentence    +10% internships by 2028-12-31
  reads as    nobody has a figure for 23 Nov 2026
  to measure  accord measure internships de-hanzeschool=... --date 2026-11-23
              accord measure internships noorderzorg=... --date 2026-11-23
  
  Type next:
    cd region
    accord measure internships noorderzorg=VALUE --date 2026-11-23
    accord status
    accord check
  $ accord -C region check --strict
  nothing found
  $ accord -C region goal list
  id           result                          deadline    owner
  internships  +10% internships by 2028-12-31  2028-12-31

Together or not at all: an indicator has a unit. An example has all of it.

  $ accord init other --no-git --indicator Internships
  accord: error: --indicator and --unit go together
    help: for example --indicator Internships --unit places
  [2]
  $ accord init other --no-git --example vaz-region --party Noorderzorg
  accord: error: --party and --example exclude each other: an example has its own
  [2]
  $ accord init other --no-git --party "???"
  accord: error: no id can be made of '???'
    help: use some plain letters
  [2]
  $ test -e other
  [1]

An effort is refused as `goal add` refuses it; the rest is there.

  $ accord init later --no-git --party Noorderzorg --indicator Internships --unit places --goal "meet every month"
  A new partnership in later
    accord.toml     what it is: open it, and write down the purpose
    .gitignore      accord's own folder stays out of the history
    .gitattributes  git merges figures with accord
  parties/noorderzorg.toml: Noorderzorg takes part
  indicators/internships.toml: Internships, in places; parties' figures add up; higher is better
  
  Type next:
    cd later
    accord goal add "+10% internships by 2028-12-31"
  effort: says what people will do, not what will be different [effort-not-result]
    help: say what changes, by how much and by when: "+10% <indicator> by 2026-12-31"; or record it with `accord effort add`
  [1]
  $ accord -C later party list
  id           name         sector  role
  noorderzorg  Noorderzorg          member
