What is no figure of this indicator is refused before anything is written.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > indicators/pass-rate.toml <<'TOML'
  > name = "Pass rate"
  > unit = "%"
  > combine = "ratio"
  > of = "internships"
  > to = "internships"
  > TOML
  $ echo 'max = 1000' >> indicators/internships.toml
  $ accord measure internship noorderzorg=1
  accord: error: there is no indicator 'internship'
    help: did you mean 'internships'?
  [2]
  $ accord measure internships noorderzrg=1
  accord: error: there is no party 'noorderzrg'
    help: did you mean 'noorderzorg'?
  [2]
  $ accord measure internships noorderzorg=many
  accord: error: 'many' is no figure
    help: for example 81.2, or noorderzorg=81.2
  [2]
  $ accord measure internships noorderzorg=nan
  accord: error: 'nan' is no figure
    help: for example 81.2, or noorderzorg=81.2
  [2]
  $ accord measure internships noorderzorg=1.234
  accord: error: '1.234' is 1.234 in English and 1234 in Dutch
    help: write it without a thousands separator
  [2]
  $ accord measure internships noorderzorg=1 noorderzorg=2
  accord: error: there are two figures for noorderzorg
    help: record one figure for each party and date
  [2]
  $ accord measure internships noorderzorg=5000
  accord: error: 5000 is more than internships can be: at most 1000
    help: check the figure, or the bounds in indicators/internships.toml
  [2]
  $ accord measure internships noorderzorg=5 --covers year
  accord: error: a figure of internships can't cover a year
    help: its figures are of a day: leave --covers out
  [2]
  $ accord measure pass-rate noorderzorg=5
  accord: error: pass-rate has no figures of its own: it is computed from two other indicators
    help: record internships and internships
  [2]
  $ accord measure internships noorderzorg=5 --date 2024-02-30
  accord: error: --date: '2024-02-30' is no date: February 2024 has 29 days
    help: check the day, the month and the year
  [2]
  $ accord measure internships noorderzorg=5 --wait soon
  accord: error: --wait: 'soon' is no whole number of at least 0
  [2]
  $ ls -A
  .accord
  accord.toml
  goals
  indicators
  measurements
  parties
