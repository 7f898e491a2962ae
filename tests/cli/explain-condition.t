`accord explain CONDITION` tells of a condition of `accord ready` what it tells of a rule.

  $ . "$TESTDIR/../setup.sh"
  $ accord explain concessions-on-the-table
  concessions-on-the-table (condition of ready)
  
  Each party says what it gives up for the purpose. An empty list is an answer
  ("none"), a missing one is not.
  
  Care that moves from the hospital to the GP costs the hospital turnover. When
  nobody is ready to give, the talk had better stop; when somebody is, the others
  should know it.
  
  this breaks it:
      name = "Noorderzorg"
  
  this mends it:
      name = "Noorderzorg"
      concessions = ["Shares its skills lab two days a week, without rent"]
  $ accord explain | sed -n '/^conditions/,$p' | head -n 3
  conditions of ready
    purpose-stated                   condition
    results-readable                 condition
  $ accord explain concession
  accord: error: there is no rule or condition 'concession'
    help: did you mean 'concessions-on-the-table'?
  [2]
