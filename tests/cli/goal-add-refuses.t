What is no result is told why, and nothing is written.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord goal add "Meet every three months to inspire each other"
  effort: says what people will do, not what will be different [effort-not-result]
    help: say what changes, by how much and by when: "+10% <indicator> by 2026-12-31"; or record it with `accord effort add`
  [1]
  $ accord goal add "+10% happiness by 2026-12-31"
  nearly: 'happiness' is no indicator here [unknown-indicator]
      +10% happiness by 2026-12-31
           ^^^^^^^^^
    about     happiness
    change    up by 10 % of the baseline
    deadline  2026-12-31
    help: name an indicator by its id, name or alias (`accord indicator list`), or add one
  [1]
  $ accord goal add "+10% internships"
  nearly: says no deadline [no-deadline]
    about     internships
    change    up by 10 % of the baseline
    help: say by when: "... by 2026-12-31"
  [1]
  $ accord goal add "+10% internships by 2020-12-31"
  goals/internships-2.toml:1:10: the deadline, 2020-12-31, is not after the baseline date, 2023-12-31 [deadline-not-after-baseline]
  accord: error: nothing is written: accord could not read it afterwards
    help: correct the deadline, or give this result a 'baseline' of its own
  [2]
  $ accord goal add "+10% internships by 2026-12-31" --id Internships
  accord: error: 'Internships' is no id
    help: an id has small letters, digits and hyphens: did you mean 'internships'?
  [2]
  $ accord goal add "+10% internships by 2026-12-31" --id internships
  accord: error: there is a result 'internships' already
    help: choose another --id, or change goals/internships.toml
  [2]
  $ accord goal add "+10% internships by 2026-12-31" --owner noorderzrg
  accord: error: there is no party 'noorderzrg'
    help: did you mean 'noorderzorg'?
  [2]
  $ accord goal add "+10% internships by 2026-12-31" --under internship
  accord: error: there is no goal 'internship'
    help: did you mean 'internships'?
  [2]
  $ ls goals
  internships.toml
