A change that asks more than three times what the years before gave needs a reason.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i '/^2023/i 2021-12-31 = 68' measurements/noorderzorg.toml
  $ sed -i '/^2023/i 2021-12-31 = 49' measurements/hanzeschool.toml
  $ gate
  do not start; talk again about:
  
  ✗ a pace to believe in  pace-believable
      internships/first-year asks +4.8 a year; the 24 months before gave +1.5
        goals/internships/first-year.toml: result
  [1]

Mended:

  $ mkdir decisions && printf 'date = 2024-01-15\ndecision = "We keep it: learning wards were never tried"\naffects = ["internships"]\n' > decisions/pace.toml
  $ gate
  ready: nothing stands in the way of starting
