main@{2025-06-01} is what this clone's main was on that day. A clone of last week does not know: git took the oldest
state that it has, warned where nobody looked, and accord showed the partnership of today as that of a year ago.

  $ . "$TESTDIR/../setup.sh"
  $ export GIT_CONFIG_GLOBAL=$PWD/.gitconfig HOME=$PWD
  $ git config --global user.name T && git config --global user.email t@example.org
  $ mkdir old && cd old && small_partnership && git init -q -b main
  $ commit() { git add -A && GIT_AUTHOR_DATE="$1T12:00:00Z" GIT_COMMITTER_DATE="$1T12:00:00Z" git commit -qm x; }
  $ commit 2025-05-01 && accord measure internships noorderzorg=90 --date 2025-08-31 > /dev/null && commit 2025-11-02
  $ cd .. && GIT_COMMITTER_DATE=2026-11-09T12:00:00Z git clone -q old young && cd young
  $ accord status --rev 'main@{2025-06-01}'
  accord: error: this clone knows 'main' only since 2026-11-09
    help: `git rev-list -1 --before=2025-06-01 main` names the commit of that day
  [2]
  $ accord --lang nl status --rev 'main@{2025-06-01}'
  accord: error: deze kloon kent 'main' pas sinds 2026-11-09
    tip: `git rev-list -1 --before=2025-06-01 main` noemt de commit van die dag
  [2]
  $ accord show internships --rev '@{1 jan 2026}~1'
  accord: error: this clone knows 'HEAD' only since 2026-11-09
    help: `git rev-list -1 --before='1 jan 2026' HEAD` names the commit of that day
  [2]
  $ for command in "report --rev" "export --rev" "agreement --rev" "check --rev" "check --since" diff "diff HEAD"; do
  >   accord $command 'main@{2025-06-01}' 2>&1 > ../out | head -n 1; cat ../out; done
  accord: error: this clone knows 'main' only since 2026-11-09
  accord: error: this clone knows 'main' only since 2026-11-09
  accord: error: this clone knows 'main' only since 2026-11-09
  accord: error: this clone knows 'main' only since 2026-11-09
  accord: error: this clone knows 'main' only since 2026-11-09
  accord: error: this clone knows 'main' only since 2026-11-09
  accord: error: this clone knows 'main' only since 2026-11-09

The way out names the commit, and what the clone does know is shown.

  $ accord status --rev "$(git rev-list -1 --before=2025-06-01 main)" --porcelain | cut -f 6
  126
  $ accord status --rev 'main@{2026-11-10}' --porcelain | cut -f 6
  142

In a clone with another language git warns in that language.

  $ LC_ALL=C.UTF-8 LANGUAGE=de accord status --rev 'main@{2025-06-01}'
  accord: error: this clone knows 'main' only since 2026-11-09
    help: `git rev-list -1 --before=2025-06-01 main` names the commit of that day
  [2]

Steps back that were never made, and notes that are gone.

  $ accord status --rev 'main@{7}'
  accord: error: this clone has kept no note of 'main@{7}'
    help: `git reflog` lists what it has
  [2]
  $ git reflog expire --expire=now --all && accord --lang nl status --rev 'main@{yesterday}'
  accord: error: deze kloon heeft 'main@{yesterday}' niet bijgehouden
    tip: `git reflog` noemt wat er is
  [2]
  $ accord status --rev 'nothing@{yesterday}'
  accord: error: git knows no revision 'nothing@{yesterday}'
    help: `git log --oneline` names some; fetch it first where the clone is a shallow one
  [2]
