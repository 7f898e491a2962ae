indicator list: what is measured, and how parties' figures make one.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'name = "Retention"\nunit = "%%"\nfrequency = "monthly"\n' > indicators/retention.toml
  $ accord indicator list
  id           name         unit    measured as  frequency  results
  internships  Internships  places  sum, level              1
  retention    Retention    %       mean, level  monthly    0
