A bare repository, which is what a server has, holds a partnership and no work tree: --rev said that there was none.

  $ . "$TESTDIR/../setup.sh"
  $ mkdir clone && cd clone && small_partnership && git init -q -b main && commit_all one
  $ accord status --porcelain > ../then && accord measure internships noorderzorg=90 --date 2026-08-31 > /dev/null && commit_all two
  $ git clone -q --bare . ../shared.git && cd ../shared.git
  $ accord status --rev HEAD~1 --porcelain | cmp - ../then && accord -C hooks status --rev HEAD~1 --porcelain | cmp - ../then
  $ accord check --rev main && accord -C ../shared.git check --rev main goals --since main~1
  nothing found
  nothing new since main~1
  $ accord diff main~1 main
  Figures
    internships, noorderzorg
      31 Aug 2026: 90
  $ accord report --rev main --period 2026-09 | grep '^title'
  title: "Work in the region"

What is not there is told as elsewhere.

  $ accord check --rev nothing
  accord: error: git knows no revision 'nothing'
    help: `git log --oneline` names some; fetch it first where the clone is a shallow one
  [2]
  $ accord check
  accord: error: there is no partnership here: no accord.toml in this folder or above it
    help: go to a partnership's folder, or name it with -C DIR
  [2]
  $ git init -q --bare ../empty.git && git -C ../empty.git update-ref refs/heads/main "$(git -C ../empty.git -c user.name=T -c user.email=t@example.org commit-tree -m x "$(printf '' | git -C ../empty.git mktree)")"
  $ accord -C ../empty.git check --rev main
  accord: error: there was no partnership here at 'main'
    help: give a later revision
  [2]

In a hook that can refuse what is pushed, git keeps it apart until it is taken: there check reads a folder.

  $ cat > hooks/pre-receive <<'HOOK' && chmod +x hooks/pre-receive
  > #!/bin/sh
  > while read -r old new ref; do
  >   folder=$(mktemp -d) && git archive "$new" | tar -x -C "$folder"
  >   accord -C "$folder" check; status=$?
  >   rm -r "$folder"; [ $status -eq 0 ] || exit 1
  > done
  > HOOK
  $ printf '#!/bin/sh\nwhile read -r old new ref; do accord check --rev "$new"; done\n' > hooks/post-receive && chmod +x hooks/post-receive
  $ cd ../clone && git push -q ../shared.git main~1:refs/heads/good 2>&1 | sed "s, *$,,"
  remote: nothing found
  remote: nothing found
  $ echo 'result = "we meet"' > goals/talk.toml && commit_all three && git push -q ../shared.git main 2>&1 | head -n 1 | sed "s, *$,,"
  remote: goals/talk.toml:1:11: error: says what people will do, not what will be different [effort-not-result]

In a work tree too --rev asks the revision, where the files of today have no partnership.

  $ git rm -rq . && commit_all gone && mkdir -p goals && accord -C goals status --rev HEAD~3 --porcelain | cmp - ../then
  $ accord -C goals status --rev HEAD
  accord: error: there is no partnership here: no accord.toml in this folder or above it
    help: go to a partnership's folder, or name it with -C DIR
  [2]

A partnership in a folder is found from that folder and those below it.

  $ mkdir -p care/region && cd care/region && small_partnership && commit_all below && git rm -rq . && commit_all moved
  $ mkdir -p ../../care/region/goals && cd ../../care && accord -C region/goals status --rev HEAD~1 --porcelain | cmp - ../../then
  $ accord status --rev HEAD~1 2>&1 | head -n 1
  accord: error: there is no partnership here: no accord.toml in this folder or above it
