`accord ready` judges what is asked about: a goal with its sub-results, an ambition, or what one party must bring.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ mkdir ambitions && printf 'name = "Later"\nparties = ["hanzeschool"]\n' > ambitions/later.toml
  $ printf 'result = "At least 60 internships by 2026-12-31"\nambition = "later"\n' > goals/later.toml
  $ accord ready | grep -c '^✗'
  8
  $ gate internships
  ready: nothing stands in the way of starting
  $ gate --ambition later | head -n 4
  do not start; talk again about:
  
  ✗ why each result is wanted  results-have-a-why
      later does not say why it is wanted  goals/later.toml: why
  $ accord ready --party noorderzorg | sed -n '2,4p'
  results: 2; parties: 1
  
  ready: nothing stands in the way of starting
  $ sed -i '/^concessions/d' parties/*.toml
  $ gate --party noorderzorg
  do not start; talk again about:
  
  ✗ concessions  concessions-on-the-table
      Noorderzorg has not said what it gives up
        parties/noorderzorg.toml: concessions
  [1]
  $ gate internships --party hanzeschool
  do not start; talk again about:
  
  ✗ concessions  concessions-on-the-table
      Hanzeschool has not said what it gives up
        parties/hanzeschool.toml: concessions
  [1]

A sub-result by itself is no goal, so it needs no first step and no risks:

  $ sed -i '/^risks/d' goals/internships.toml
  $ accord ready internships/first-year | grep '^✗'
  ✗ concessions  concessions-on-the-table
