Where there is nothing to start, it is not ready: `accord ready` says what there must be first.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ mkdir kept && mv goals kept
  $ accord ready
  Work in the region                                               1 February 2024
  results: 0; parties: 2
  
  There are no goals yet.
  Promise one: accord goal add "+10% staff retention by 2026-12-31". It becomes a
  file such as goals/retention.toml with one line: result = "..."
  
  do not start; talk again about:
  
  ✗ results that can be read one way  results-readable
      there is no result yet that could start  goals/first-result.toml: result
  
  met (10 of 27): the purpose; the right players; interests; needs; limits; gains;
  concessions; the business case; how decisions are taken; conditions of our own
  
  accord explain tells more of a condition, such as results-readable
  [1]

A result that is given up, and one of a goal that is over, are not judged; the second is when it is named:

  $ mv kept/goals .
  $ ACCORD_TODAY=2027-01-01 accord ready | sed -n '2,9p'
  results: 0; parties: 2
  
  Nothing of what was asked about can start: a result that is given up is not
  judged, one of a goal whose deadline has passed only by its name, and an
  observer promises nothing.
  
  do not start; talk again about:
  
  $ ACCORD_TODAY=2027-01-01 accord ready internships | sed -n '2,4p'
  results: 2; parties: 2
  
  ready: nothing stands in the way of starting
  $ printf '\n[stopped]\ndate = 2024-01-15\nwhy = "no wards"\n' >> goals/internships.toml
  $ accord ready internships | sed -n '2p'
  results: 0; parties: 2
