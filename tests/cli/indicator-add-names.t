A name means one indicator, and an indicator that counts efforts is made with a warning.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord indicator add stage-plaatsen --unit places
  accord: error: 'Stage plaatsen' is the name of another indicator too
    help: indicators/internships.toml has it: give one of the two another name
  [2]
  $ accord indicator add places --name Internships --unit places
  accord: error: 'Internships' is the name of another indicator too
    help: indicators/internships.toml has it: give one of the two another name
  [2]
  $ accord indicator add 2026 --unit places
  accord: error: '2026' is no id of an indicator
    help: an indicator's id has a letter: in a sentence, digits are a number
  [2]
  $ accord indicator add ratio --unit % --of internship --to internships
  accord: error: there is no indicator 'internship'
    help: did you mean 'internships'?
  [2]
  $ rm -r goals
  $ accord indicator add network --name "Network meetings" --unit meetings
  indicators/network.toml: Network meetings, in meetings; parties' figures add up; higher is better
  accord: warning: 'Network meetings' counts what people do, not what comes of it
    help: measure what it is done for, and record the doing with `accord effort add`

Where nothing is promised yet, the answer ends with how to do that.

  $ accord indicator add absence --unit % --better lower
  indicators/absence.toml: Absence, in %; the mean of parties' figures; lower is better
  next, promise a result: accord goal add "-5 pp absence by 2027-12-31"
