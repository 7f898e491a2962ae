In the middle of a merge sync made a commit of what stood there, conflict markers and all, with one parent: the merge was
lost, and once the file was mended all of it went to the others. It refuses before it writes anything.

  $ . "$TESTDIR/../setup.sh"
  $ export HOME=$PWD && git config --global user.name Jan && git config --global user.email jan@example.org
  $ git init -q -b main --bare shared.git && git clone -q shared.git a 2> /dev/null && cd a && small_partnership
  $ git add -A && git commit -qm start && git branch -q -M main && git push -q origin main
  $ git switch -qc other && sed -i 's/= 74/= 75/' measurements/noorderzorg.toml && git commit -qam theirs
  $ git switch -q main && sed -i 's/= 74/= 76/' measurements/noorderzorg.toml && git commit -qam ours
  $ git merge -q other > /dev/null
  [1]
  $ accord sync
  accord: error: git is in the middle of a merge
    help: finish it with `git commit`, or undo it with `git merge --abort`
  [2]
  $ accord --lang nl sync
  accord: error: git zit midden in een merge
    tip: maak die af met `git commit`, of maak die ongedaan met `git merge --abort`
  [2]
  $ git log --format=%s && git -C ../shared.git log --format=%s && git status --short && git for-each-ref refs/accord
  ours
  start
  start
  UU measurements/noorderzorg.toml

With all conflicts solved it is still a merge, from a folder below too.

  $ git checkout -q --ours measurements && git add -A && accord -C goals sync 2>&1 | head -n 1
  accord: error: git is in the middle of a merge
  $ git merge --abort

So with all else that git begins and a person finishes.

  $ said() { accord sync 2>&1; }
  $ git rebase -q other > /dev/null 2>&1; said; git rebase --abort
  accord: error: git is in the middle of a rebase
    help: finish it with `git rebase --continue`, or undo it with `git rebase --abort`
  $ git rebase -q --apply other > /dev/null 2>&1; said | head -n 1; git rebase --abort
  accord: error: git is in the middle of a rebase
  $ git cherry-pick other > /dev/null 2>&1; said; git cherry-pick --abort
  accord: error: git is in the middle of a cherry-pick
    help: finish it with `git cherry-pick --continue`, or undo it with `git cherry-pick --abort`
  $ git revert --no-edit other > /dev/null 2>&1; said; git revert --abort
  accord: error: git is in the middle of a revert
    help: finish it with `git revert --continue`, or undo it with `git revert --abort`
  $ git format-patch -q -1 --stdout other > ../patch && git am -q ../patch > /dev/null 2>&1; said; git am --abort
  accord: error: git is in the middle of applying patches
    help: finish it with `git am --continue`, or undo it with `git am --abort`
  $ git bisect start HEAD HEAD~1 > /dev/null; said; git bisect reset > /dev/null 2>&1
  accord: error: git is in the middle of a bisect
    help: `git bisect reset` ends it
  $ git status -b --short
  ## main...origin/main [ahead 1]

A conflict can be all that is left of it.

  $ git merge -q --squash other > /dev/null 2>&1; said
  accord: error: measurements/noorderzorg.toml: git holds a conflict of it that nobody has solved
    help: solve it, and tell git: `git add measurements/noorderzorg.toml`
  [2]
  $ git reset -q --hard

A work tree beside it has its own: what is begun in one is no matter of the other.

  $ git worktree add -q ../beside other && git merge -q other > /dev/null 2>&1; accord -C ../beside sync && said | head -n 1
  in step with origin: 2 sent, 0 received
  accord: error: git is in the middle of a merge
  $ git merge --abort && git fetch -q && git reset -q --hard origin/main

What check refuses is committed and not pushed; how that commit is taken back is said where it is sync's own.

  $ echo '<<<<<<< ours' >> measurements/noorderzorg.toml && accord sync
  measurements/noorderzorg.toml:4:1: git left a merge conflict here [merge-conflict]
  accord: error: `accord check` finds errors, so nothing is pushed: what is here is committed
    help: mend them, and run `accord sync` again; `git reset --soft HEAD~1` takes the commit back
  [1]
  $ git reset -q --soft HEAD~1 && git status --short
  M  measurements/noorderzorg.toml
  $ git commit -qm mine && said | tail -n 1
    help: mend them, and run `accord sync` again
