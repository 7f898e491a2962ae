A decision is kept with its day, in the words that were given.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord decide "The target goes from 10 to 12 per cent"
  decisions/2026-11-23-the-target-goes.toml: decided on 23 Nov 2026
  $ accord decide "The target goes to 15" --by "steering group" --affects internships --parties noorderzorg
  decisions/2026-11-23-the-target-goes-2.toml: decided on 23 Nov 2026, for internships
  $ accord --lang nl decide Stages tellen mee --date 2026-03-01 --affects internships
  decisions/2026-03-01-stages-tellen-mee.toml: besloten op 1 mrt 2026, over internships
  $ cat decisions/2026-11-23-the-target-goes-2.toml
  date = 2026-11-23
  decision = "The target goes to 15"
  by = "steering group"
  parties = ["noorderzorg"]
  affects = ["internships"]
  $ accord check
  nothing found

What it names must be there, and it must say something.

  $ accord decide "More" --affects internships/first
  accord: error: there is no goal 'internships/first'
    help: `accord goal list` names them all
  [2]
  $ accord decide "More" --date 2026-02-30
  accord: error: --date: '2026-02-30' is no date: February 2026 has 28 days
    help: check the day, the month and the year
  [2]
  $ accord decide
  accord: error: decide needs an argument
    help: `accord help decide` tells what it takes
  [2]
  $ ls decisions
  2026-03-01-stages-tellen-mee.toml
  2026-11-23-the-target-goes-2.toml
  2026-11-23-the-target-goes.toml

Who asks for a list does not record a decision called "list":

  $ accord decide list
  accord: error: 'list' is no decision
    help: `accord log` tells what was decided; write a decision as a sentence between quotes
  [2]
  $ accord decisions
  accord: error: there is no command 'decisions'
    help: did you mean 'decide' or 'log'?
  [2]
  $ accord besluit --lang nl
  accord: error: er is geen opdracht 'besluit'
    tip: bedoel je 'decide' of 'log'?
  [2]
  $ ls decisions | wc -l
  3
