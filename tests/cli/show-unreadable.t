What can't be read is not shown: half of it would look like all of it.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'interests = ["Keep both emergency departments open"' >> parties/noorderzorg.toml
  $ accord party show noorderzorg
  parties/noorderzorg.toml:2:13: this list is not closed [syntax]
  accord: error: parties/noorderzorg.toml can't be read, and half of what it says would mislead
    help: `accord check` tells what to mend
  [2]
  $ mkdir goals/internships
  $ echo 'result = "+3% internships by 2024-12-31"' > goals/internships/soon.toml
  $ echo 'baseline = 31-12-2023' >> goals/internships.toml

A result takes terms from the one above it:

  $ accord goal show internships/soon
  goals/internships.toml:2:12: '31-12-2023' is written day first [syntax]
  accord: error: goals/internships.toml can't be read, and half of what it says would mislead
    help: `accord check` tells what to mend
  [2]
