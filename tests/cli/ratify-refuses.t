A yes needs to be somebody's, to something, and to have been said.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord ratify --party noorderzorg --by board
  accord: error: ratify what?
    help: name the results, or give --all or --purpose
  [2]
  $ accord ratify internships --by board
  accord: error: ratify needs --party: who says yes
  [2]
  $ accord ratify internships --party noorderzorg
  accord: error: ratify needs --by: which body of a party says yes
    help: such as --by board
  [2]
  $ accord ratify internships --all --party noorderzorg --by board
  accord: error: results, --all and --purpose exclude each other
  [2]
  $ accord ratify internship --party noorderzorg --by board
  accord: error: there is no goal 'internship'
    help: did you mean 'internships'?
  [2]
  $ accord ratify internships --party noorderzorg --by board --date 2026-11-24
  accord: error: 2026-11-24 is still to come: a yes is recorded when it was said
  [2]
  $ accord ratify --purpose --party noorderzorg --by board
  accord: error: accord.toml states no purpose yet
    help: write one: purpose = "..."
  [2]

Nobody says yes to what others promise:

  $ printf 'parties = ["hanzeschool"]\n' >> goals/internships.toml
  $ accord ratify internships --party hanzeschool,noorderzorg --by board
  accord: error: noorderzorg takes no part in internships
    help: `accord goal show internships` names its parties
  [2]
  $ accord ratify --all --party noorderzorg --by board
  accord: error: noorderzorg takes no part in any result that goes on
  [2]

Nor to what can't be read:

  $ echo 'result = "We meet every month"' > goals/internships.toml
  $ accord ratify internships --party hanzeschool --by board
  goals/internships.toml:1:11: says what people will do, not what will be different [effort-not-result]
  accord: error: some files can't be read, and a wrong figure costs more than none
    help: `accord check` tells what to mend; `accord status --partial` shows the rest
  [2]
  $ ls
  accord.toml
  goals
  indicators
  measurements
  parties
