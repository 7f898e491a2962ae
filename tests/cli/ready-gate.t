With all on the table a partnership may start; with one card held back it may not.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ accord ready
  Work in the region                                               1 February 2024
  results: 2; parties: 2
  
  ready: nothing stands in the way of starting
  
  met (27 of 27): the purpose; results that can be read one way; why each result
  is wanted; baselines; results per party; a first result within a year; a pace to
  believe in; owners; the right players; interests; needs; limits; gains;
  concessions; tensions; risks; the business case; means; the distribution key;
  how decisions are taken; where figures come from; energy that was there already;
  what each effort is for; efforts for each result; no more parties than needed;
  conditions of our own; formal yeses
  $ sed -i '/^concessions/d' parties/noorderzorg.toml
  $ accord ready
  Work in the region                                               1 February 2024
  results: 2; parties: 2
  
  do not start; talk again about:
  
  \xe2\x9c\x97 concessions  concessions-on-the-table (esc)
      Noorderzorg has not said what it gives up
        parties/noorderzorg.toml: concessions
  
  met (26 of 27): the purpose; results that can be read one way; why each result
  is wanted; baselines; results per party; a first result within a year; a pace to
  believe in; owners; the right players; interests; needs; limits; gains;
  tensions; risks; the business case; means; the distribution key; how decisions
  are taken; where figures come from; energy that was there already; what each
  effort is for; efforts for each result; no more parties than needed; conditions
  of our own; formal yeses
  
  accord explain tells more of a condition, such as concessions-on-the-table
  [1]
  $ accord ready --party hanzeschool > /dev/null
