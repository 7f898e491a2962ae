People call a party, an indicator or a result by other names than its id. Those were answered with "`accord party list`
names them all", or with an id that was spelt like it.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir goals/internships ambitions
  $ echo 'result = "+4% internships by 2024-12-31"' > goals/internships/first-year.toml
  $ echo 'name = "Room to learn"' > ambitions/learning.toml
  $ printf 'name = "Hospital of the North"\naliases = ["HN"]\n' > parties/noorderzorg.toml
  $ accord measure stageplaatsen noorderzorg=75
  accord: error: there is no indicator 'stageplaatsen'
    help: did you mean 'internships'?
  [2]
  $ accord measure internships hn=75
  accord: error: there is no party 'hn'
    help: did you mean 'noorderzorg'?
  [2]
  $ accord indicator show Stageplaatsen
  accord: error: there is no indicator 'Stageplaatsen'
    help: did you mean 'internships'?
  [2]
  $ accord indicator show stageplaatzen
  accord: error: there is no indicator 'stageplaatzen'
    help: did you mean 'internships'?
  [2]
  $ accord show stageplaatsen --lang nl
  accord: error: er is geen resultaat 'stageplaatsen'
    tip: bedoel je 'internships'?
  [2]
  $ accord goal add "+5 internships by 2026-12-31" --parties "Hospital of the North"
  accord: error: there is no party 'Hospital of the North'
    help: did you mean 'noorderzorg'?
  [2]
  $ accord decide "More" --affects first-year
  accord: error: there is no goal 'first-year'
    help: did you mean 'internships/first-year'?
  [2]

A sub-result as lists show it below its parent:

  $ accord show /first-year
  accord: error: there is no goal '/first-year'
    help: did you mean 'internships/first-year'?
  [2]
  $ accord show first-year
  accord: error: there is no goal 'first-year'
    help: did you mean 'internships/first-year'?
  [2]

What is no result at all, but has an option of its own:

  $ accord status learning
  accord: error: 'learning' is an ambition, not a goal
    help: say --ambition learning
  [2]
  $ accord status noorderzorg --lang nl
  accord: error: 'noorderzorg' is een partij, geen resultaat
    tip: schrijf --party noorderzorg
  [2]

In a file it is the same:

  $ printf 'result = "+5 internships by 2026-12-31"\nparties = ["hn"]\n' > goals/more.toml
  $ accord check goals/more.toml
  goals/more.toml:2:12: error: there is no party 'hn' [unknown-party]
      parties = ["hn"]
                 ^^^^
    help: did you mean 'noorderzorg'?
  1 error found
  [1]
