report --tag has git keep what the report is made of; nothing is written where that can't be.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ export GIT_CEILING_DIRECTORIES=$PWD/.. GIT_AUTHOR_NAME=T GIT_AUTHOR_EMAIL=t@example.org
  $ export GIT_COMMITTER_NAME=T GIT_COMMITTER_EMAIL=t@example.org
  $ accord report --period 2026-09 --tag -o report.md
  accord: error: this partnership is in no git repository
    help: `git init` begins one
  [2]
  $ git init -q
  $ accord report --period 2026-09 --tag -o report.md
  accord: error: git knows no revision 'HEAD'
    help: `git log --oneline` names some; fetch it first where the clone is a shallow one
  [2]
  $ git add -A && git commit -qm x
  $ echo 'sector = "care"' >> parties/noorderzorg.toml
  $ accord report --period 2026-09 --tag -o report.md
  accord: error: parties/noorderzorg.toml is not as the newest commit has it, so no tag can name what this report is made of
    help: commit it first
  [2]
  $ ls report.md
  ls: cannot access 'report.md': No such file or directory
  [2]
  $ git checkout -q parties

Neither a hook nor a program that signs is run, which git itself would do.

  $ printf '#!/bin/sh\ntouch %s/ran\n' "$PWD" > .git/hooks/reference-transaction
  $ chmod +x .git/hooks/reference-transaction
  $ git config tag.gpgSign true; git config gpg.program "$PWD/.git/hooks/reference-transaction"
  $ accord report --period 2026-09 --tag -o report.md
  $ git for-each-ref --format '%(refname) %(objecttype)' refs/tags
  refs/tags/report/2026-09 commit
  $ ls ran
  ls: cannot access 'ran': No such file or directory
  [2]
  $ git -c tag.gpgSign=false tag control && ls ran
  ran

The tag of a report that was made already stays.

  $ git -c tag.gpgSign=false commit -qm y --allow-empty
  $ accord report --period 2026-09 --tag -o report.md
  accord: error: the tag report/2026-09 is there already, of an earlier report
    help: leave out --tag, or remove the tag with `git tag -d report/2026-09`
  [2]
