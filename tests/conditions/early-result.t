Each goal has a sub-result that is due within twelve months of its baseline.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ mv goals/internships/first-year.toml halfway.toml
  $ gate
  do not start; talk again about:
  
  ✗ a first result within a year  early-result
      internships has no sub-result due by 31 Dec 2024
        goals/internships/first-year.toml: result
  [1]

Mended:

  $ mv halfway.toml goals/internships/first-year.toml
  $ gate
  ready: nothing stands in the way of starting

A first step that takes longer is no early result:

  $ sed -i 's/2024-12-31/2025-06-30/' goals/internships/first-year.toml
  $ gate
  do not start; talk again about:
  
  ✗ a first result within a year  early-result
      the first step of internships is internships/first-year, only due on 30 Jun
      2025
        goals/internships/first-year.toml: result
  [1]
