Somebody brings means for each result, and for each sub-result.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i 's/hours = 80/note = "we will see"/' goals/internships/first-year.toml
  $ gate
  do not start; talk again about:
  
  ✗ means  means-promised
      nobody brings means for internships/first-year
        goals/internships/first-year.toml: means
  [1]

Mended:

  $ sed -i 's/note = .*}/competencies = ["planning"] }/' goals/internships/first-year.toml
  $ gate
  ready: nothing stands in the way of starting
