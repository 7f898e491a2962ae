A sub-result that is moved to the top is part of nothing any more, and that is said.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir goals/internships
  $ echo 'result = "+4% internships by 2024-12-31"' > goals/internships/first.toml
  $ accord mv internships/first internships/first-year
  goals/internships/first.toml -> goals/internships/first-year.toml
  $ accord mv internships/first-year first
  goals/internships/first-year.toml -> goals/first.toml
  first no longer belongs to internships, and takes over no parties, ambition or dates from it
  $ accord mv first internships/first
  goals/first.toml -> goals/internships/first.toml
  $ accord --lang nl mv internships/first first
  goals/internships/first.toml -> goals/first.toml
  first valt niet meer onder internships, en neemt er geen partijen, ambitie of datums meer van over
