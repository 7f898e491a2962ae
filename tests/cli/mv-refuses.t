A rename that would lead to a partnership that can't be read is refused, and nothing is written.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cp -r . ../before
  $ accord mv noorderzrg noord
  accord: error: there is no id 'noorderzrg'
    help: did you mean 'noorderzorg'?
  [2]
  $ accord mv noorderzorg hanzeschool
  accord: error: there is a parties/hanzeschool.toml already
    help: choose another id
  [2]
  $ accord mv noorderzorg "Noorder Zorg"
  accord: error: 'Noorder Zorg' is no id
    help: an id has small letters, digits and hyphens: did you mean 'noorder-zorg'?
  [2]
  $ accord mv noorderzorg noorderzorg
  accord: error: the new id is the old one
    help: nothing needs to be renamed
  [2]
  $ accord mv goals/internships internships/first
  accord: error: a result can't be moved below itself
    help: choose an id that does not begin with its own
  [2]
  $ echo 'name = "Noorderzorg' > parties/noorderzorg.toml
  $ accord mv noorderzorg noord
  parties/noorderzorg.toml:1:8: this text is not closed [syntax]
  accord: error: parties/noorderzorg.toml can't be read, and half of what it says would mislead
    help: `accord check` tells what to mend
  [2]
  $ git -c core.quotepath=off diff --no-index --name-status ../before . | cut -c1
  A
  A
  M
