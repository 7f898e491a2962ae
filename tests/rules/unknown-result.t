Whatever refers to a result that is not there is an error, and so is a folder without its result.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir efforts decisions ratifications goals/retention
  $ cat > efforts/open-days.toml << TOML
  > name = "Joint open days"
  > supports = ["internship"]
  > TOML
  $ cat > decisions/start.toml << TOML
  > date = 2024-01-10
  > decision = "We begin"
  > affects = ["internships", "retention/first-year"]
  > TOML
  $ cat > ratifications/noorderzorg.toml << TOML
  > ["internships/first-yaer"]
  > 2024-03-14 = { by = ["board"], result = "+5% internships by 2024-12-31" }
  > TOML
  $ cat > goals/retention/first-year.toml << TOML
  > result = "+2 internships by 2024-12-31"
  > TOML
  $ accord check
  efforts/open-days.toml:2:13: error: there is no result 'internship' [unknown-result]
      supports = ["internship"]
                  ^^^^^^^^^^^^
    help: did you mean 'internships'?
  goals/retention:1:1: error: there is no goals/retention.toml, so the results in this folder can't be read [unknown-result]
    help: add the result that they are part of, or move them
  ratifications/noorderzorg.toml:1:2: error: there is no result 'internships/first-yaer' [unknown-result]
      ["internships/first-yaer"]
       ^^^^^^^^^^^^^^^^^^^^^^^^
    help: add it first, or remove it here; `accord goal list` names them all
  3 errors found
  [1]

Mended:

  $ mkdir goals/internships && mv goals/retention/first-year.toml goals/internships && rmdir goals/retention
  $ sed -i 's/"internship"/"internships"/' efforts/open-days.toml
  $ sed -i 's/retention/internships/' decisions/start.toml
  $ rm -r ratifications
  $ accord check
  nothing found
