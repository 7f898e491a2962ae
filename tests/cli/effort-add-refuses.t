An effort without a result that it serves is no help to anybody.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord effort add "Meet every month"
  accord: error: an effort serves a result
    help: say which: --supports GOAL; `accord goal list` names them
  [2]
  $ accord effort add "Meet every month" --supports internship
  accord: error: there is no goal 'internship'
    help: did you mean 'internships'?
  [2]
  $ accord effort add "Meet every month" --supports internships --lead hanze
  accord: error: there is no party 'hanze'
    help: did you mean 'hanzeschool'?
  [2]
  $ accord effort add " " --supports internships
  accord: error: the effort says nothing
    help: write it between quotes
  [2]
  $ accord effort add "Meet every month" --supports internships --until 2026-01-01
  accord: error: --until is before --since
  [2]
  $ test -e efforts
  [1]
  $ accord effort add "Meet every month" --supports internships --id meet
  efforts/meet.toml: serves internships
  $ accord effort add "Meet every week" --supports internships --id meet
  accord: error: efforts/meet.toml is there already
    help: choose another id, or change that file
  [2]
  $ grep name efforts/*
  name = "Meet every month"
