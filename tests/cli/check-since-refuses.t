A revision that git does not know is trouble, and so is none at all.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord check --since HEAD
  accord: error: this partnership is in no git repository
    help: `git init` begins one
  [2]
  $ commit_all "The first figures"
  $ accord check --since mian --format json
  accord: error: git knows no revision 'mian'
    help: `git log --oneline` names some; fetch it first where the clone is a shallow one
  [2]
  $ accord check --since=--output=x
  accord: error: '--output=x' is no revision of git
    help: `git log --oneline` names some; fetch it first where the clone is a shallow one
  [2]
  $ accord check --since HEAD..HEAD
  accord: error: git knows no revision 'HEAD..HEAD'
    help: `git log --oneline` names some; fetch it first where the clone is a shallow one
  [2]
  $ accord check --since HEAD:goals
  accord: error: git knows no revision 'HEAD:goals'
    help: `git log --oneline` names some; fetch it first where the clone is a shallow one
  [2]
  $ accord check --since "$(printf 'x\033[31m\ny')"
  accord: error: git knows no revision 'x\u{1b}[31m\u{0a}y'
    help: `git log --oneline` names some; fetch it first where the clone is a shallow one
  [2]
  $ accord check --since
  accord: error: --since needs a revision of git, as in main
  [2]
  $ PATH="$(dirname "$(command -v accord)")" accord check --since HEAD
  accord: error: git is not there, and only git knows what was there before
    help: install git
  [2]
