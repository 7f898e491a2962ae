show refuses as status does, and helps with an id that is not quite one.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord show internship
  accord: error: there is no goal 'internship'
    help: did you mean 'internships'?
  [2]
  $ accord show
  accord: error: show needs an argument
    help: `accord help show` tells what it takes
  [2]
  $ accord show internships --as-of soon
  accord: error: --as-of: 'soon' is no date
    help: write year, month, day: 2026-10-31
  [2]
  $ echo '2024-11-30 = 81,2' >> measurements/noorderzorg.toml
  $ accord show internships
  measurements/noorderzorg.toml:4:14: the number '81,2' has a decimal comma [syntax]
  accord: error: some files can't be read, and a wrong figure costs more than none
    help: `accord check` tells what to mend; `accord status --partial` shows the rest
  [2]
