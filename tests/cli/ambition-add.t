An ambition is a theme with its own parties.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord ambition add work
  ambitions/work.toml: the ambition Work, of all members
  $ accord ambition add learning --name "Learning at work" --why "who learns here stays here" \
  >   --parties noorderzorg,hanzeschool,noorderzorg --lead hanzeschool --baseline 2023-12-31 --phase doing
  ambitions/learning.toml: the ambition Learning at work, of noorderzorg, hanzeschool
  $ cat ambitions/work.toml ambitions/learning.toml
  name = "Work"
  name = "Learning at work"
  why = "who learns here stays here"
  parties = ["noorderzorg", "hanzeschool"]
  lead = "hanzeschool"
  baseline = 2023-12-31
  phase = "doing"

What it names must be there.

  $ accord ambition add other --lead hanzeschol
  accord: error: there is no party 'hanzeschol'
    help: did you mean 'hanzeschool'?
  [2]
  $ accord ambition add other --parties noorderzorg,lindehof
  accord: error: there is no party 'lindehof'
    help: `accord party list` names them all
  [2]
  $ accord ambition add other --phase started
  accord: error: --phase is exploring, preparing or doing, not 'started'
  [2]
  $ accord ambition add work
  accord: error: ambitions/work.toml is there already
    help: choose another id, or change that file
  [2]
  $ ls ambitions
  learning.toml
  work.toml
