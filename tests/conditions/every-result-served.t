For each result there is an effort that serves it; one for a result serves the steps to it.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ rm efforts/learning-wards.toml
  $ gate
  do not start; talk again about:
  
  ✗ energy that was there already  existing-energy-used
      no effort that ran before the start serves these results
        efforts/existing-energy.toml: since
  
  ✗ efforts for each result  every-result-served
      nobody does anything for internships yet
        efforts/internships.toml: supports
      nobody does anything for internships/first-year yet
        efforts/internships-first-year.toml: supports
  [1]

Mended:

  $ printf 'name = "Learning wards"\nsince = 2022-09-01\nsupports = ["internships/first-year"]\n' > efforts/wards.toml
  $ gate
  ready: nothing stands in the way of starting
