A date that is none is told what is wrong with it, and how to write what was meant.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord decide "More" --date 2026-02-30
  accord: error: --date: '2026-02-30' is no date: February 2026 has 28 days
    help: check the day, the month and the year
  [2]
  $ accord status --as-of 2026-13-01 --lang nl
  accord: error: --as-of: '2026-13-01' is geen datum: een jaar heeft 12 maanden
    tip: kijk de dag, de maand en het jaar na
  [2]
  $ accord decide "More" --date 30-11-2026
  accord: error: --date: '30-11-2026' is written day first
    help: write year, month, day: 2026-11-30
  [2]
  $ accord status --as-of 2026-11
  accord: error: --as-of: '2026-11' is a month, not a day
    help: a month ends on its last day: 2026-11-30
  [2]
  $ accord status --as-of tomorrow
  accord: error: --as-of: 'tomorrow' is no date
    help: write year, month, day: 2026-10-31
  [2]

In a sentence too:

  $ echo 'result = "+10% internships per 31 november 2026"' > goals/internships.toml
  $ accord check
  goals/internships.toml:1:28: error: 'per 31 november 2026' is no day of the calendar: that month has 30 days [leftover-words]
      result = "+10% internships per 31 november 2026"
                                 ^^^^^^^^^^^^^^^^^^^^
    help: write "by 2026-11-30"
  1 error found
  [1]
  $ accord check --lang nl 2> /dev/null | head -1
  goals/internships.toml:1:28: error: 'per 31 november 2026' staat niet in de kalender: die maand heeft 30 dagen [leftover-words]
