An indicator is what is measured; the answer says how parties' figures make one.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord indicator add staff-retention --unit %
  indicators/staff-retention.toml: Staff retention, in %; the mean of parties' figures; higher is better
  $ accord indicator add staff --name "Staff" --alias medewerkers --unit FTE --decimals 0 --min 0 --max 20000,5 --margin 2
  indicators/staff.toml: Staff, in FTE; parties' figures add up; higher is better
  $ cat indicators/staff.toml
  name = "Staff"
  aliases = ["medewerkers"]
  unit = "FTE"
  decimals = 0
  min = 0
  max = 20000.5
  margin = 2

A period makes it a count, a weight makes its mean a weighted one, two others make a ratio; the file says so.

  $ accord indicator add trained --unit people --per year --frequency monthly --plan
  indicators/trained.toml: Trained, in people; parties' figures add up; higher is better
  $ accord indicator add absence --unit % --better lower --weight staff
  indicators/absence.toml: Absence, in %; the mean of parties' figures, weighted with staff; lower is better
  $ accord --lang nl indicator add coverage --unit % --of trained --to staff --source HR --definition "per head"
  indicators/coverage.toml: Coverage, in %; trained gedeeld door staff; hoger is beter
  $ tail -n +3 indicators/trained.toml indicators/absence.toml indicators/coverage.toml
  ==> indicators/trained.toml <==
  frequency = "monthly"
  kind = "count"
  per = "year"
  plan = true
  
  ==> indicators/absence.toml <==
  better = "lower"
  combine = "weighted"
  weight = "staff"
  
  ==> indicators/coverage.toml <==
  combine = "ratio"
  of = "trained"
  to = "staff"
  source = "HR"
  definition = "per head"
