--rev shows what was known at a revision of git: read from its objects, whatever stands in the work tree.

  $ . "$TESTDIR/../setup.sh"
  $ mkdir partnership && cd partnership && small_partnership
  $ export GIT_AUTHOR_NAME=T GIT_AUTHOR_EMAIL=t@example.org GIT_COMMITTER_NAME=T GIT_COMMITTER_EMAIL=t@example.org
  $ git init -q
  $ commit() { git add -A && GIT_AUTHOR_DATE="$1T12:00:00Z" GIT_COMMITTER_DATE="$1T12:00:00Z" git commit -qm x; }
  $ commit 2026-10-15
  $ accord status --porcelain > ../then; accord report --period 2026-09 --format html -o ../then.html
  $ accord export > ../then.csv; accord agreement > ../then.md; accord show internships > ../then.show
  $ accord measure internships noorderzorg=90 --date 2026-08-31 > /dev/null
  $ sed -i 's/10%/20%/' goals/internships.toml
  $ git add measurements goals && GIT_COMMITTER_DATE=2026-11-02T12:00:00Z git commit -qm y

The same bytes as then.

  $ accord status --porcelain | cmp - ../then
  - ../then differ: byte 24, line 1
  [1]
  $ accord status --porcelain --rev HEAD~1 | cmp - ../then
  $ accord report --period 2026-09 --format html --rev HEAD~1 | cmp - ../then.html
  $ accord export --rev HEAD~1 | cmp - ../then.csv
  $ accord agreement --rev HEAD~1 | cmp - ../then.md
  $ accord show internships --rev HEAD~1 | cmp - ../then.show
  $ git reflog expire --expire=now --all
  $ accord status --rev "$(git rev-list -1 --before=2026-10-20 HEAD)" --porcelain | cmp - ../then

From a folder below, and of what is not committed nothing.

  $ rm goals/internships.toml
  $ accord -C goals status --rev HEAD --porcelain | cut -f 1,2
  internships\ton-track (esc)
  $ accord check --rev HEAD goals/internships.toml
  nothing found

What was broken then is told with its place then.

  $ git checkout -q goals; echo 'result = "meet"' > goals/talk.toml; git add goals/talk.toml; git commit -qm z; rm goals/talk.toml
  $ accord status --rev HEAD
  goals/talk.toml:1:11: says what people will do, not what will be different [effort-not-result]
  accord: error: some files can't be read, and a wrong figure costs more than none
    help: `accord check --rev HEAD` tells why; `accord status --partial --rev HEAD` shows the rest
  [2]
  $ accord check --rev HEAD
  goals/talk.toml:1:11: error: says what people will do, not what will be different [effort-not-result]
      result = "meet"
                ^^^^
    help: say what changes, by how much and by when: "+10% <indicator> by 2026-12-31"; or record it with `accord effort add`
  1 error found
  [1]
  $ accord check
  nothing found

Refused with the way out.

  $ accord status --rev nothing
  accord: error: git knows no revision 'nothing'
    help: `git log --oneline` names some; fetch it first where the clone is a shallow one
  [2]
  $ accord status --rev=--help
  accord: error: '--help' is no revision of git
    help: `git log --oneline` names some; fetch it first where the clone is a shallow one
  [2]
  $ accord report --rev HEAD --tag
  accord: error: --tag and --rev exclude each other
    help: a tag names the newest commit
  [2]

A folder in which the partnership was not yet.

  $ cd .. && mkdir later && cd later && git init -q && git commit -q --allow-empty -m x
  $ accord init . > /dev/null 2>&1 && git add -A && git commit -qm y
  $ accord status --rev HEAD~1
  accord: error: there was no partnership here at 'HEAD~1'
    help: give a later revision
  [2]
