git merges a book figure by figure, where it calls accord.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ export GIT_AUTHOR_NAME=T GIT_AUTHOR_EMAIL=t@example.org GIT_COMMITTER_NAME=T GIT_COMMITTER_EMAIL=t@example.org
  $ git init -q -b main && echo '*.toml merge=accord' > .gitattributes
  $ git config merge.accord.driver 'accord merge-driver %O %A %B %P'
  $ git add -A && git commit -qm start
  $ git switch -qc other
  $ accord measure internships noorderzorg=75 --date 2025-10-31 > /dev/null && git commit -qam theirs
  $ git switch -q main
  $ accord measure internships noorderzorg=73 --date 2025-04-30 > /dev/null && git commit -qam ours
  $ git merge -q other -m merge
  Auto-merging measurements/noorderzorg.toml
  $ cat measurements/noorderzorg.toml
  [internships]
  2023-12-31 = 70
  2024-10-31 = 74
  2025-04-30 = 73
  2025-10-31 = 75

Two values for one date are a conflict of just those lines.

  $ git switch -q other && git merge -q main
  $ accord measure internships noorderzorg=80 --date 2026-04-30 > /dev/null && git commit -qam theirs
  $ git switch -q main
  $ accord measure internships noorderzorg=81 --date 2026-04-30 > /dev/null && git commit -qam ours
  $ git merge -q other -m merge
  Auto-merging measurements/noorderzorg.toml
  CONFLICT (content): Merge conflict in measurements/noorderzorg.toml
  Automatic merge failed; fix conflicts and then commit the result.
  [1]
  $ tail -n 6 measurements/noorderzorg.toml
  2025-10-31 = 75
  <<<<<<< ours
  2026-04-30 = 81
  =======
  2026-04-30 = 80
  >>>>>>> theirs
  $ accord check
  measurements/noorderzorg.toml:6:1: error: git left a merge conflict here [merge-conflict]
      <<<<<<< ours
      ^^^^^^^
    help: choose one of the two versions and remove the lines with <<<<<<<, ======= and >>>>>>>
  1 error found
  [1]
  $ git merge --abort

Without it git merges as text, or leaves a conflict: never silently wrong.

  $ git config --unset merge.accord.driver
  $ git merge -q other -m merge 2>&1 | head -n 2
  Auto-merging measurements/noorderzorg.toml
  CONFLICT (content): Merge conflict in measurements/noorderzorg.toml
  $ git diff --name-only --diff-filter=U
  measurements/noorderzorg.toml

Called by hand with what can't be read.

  $ git merge --abort; printf 'x = \n' > broken
  $ accord merge-driver measurements/noorderzorg.toml broken measurements/hanzeschool.toml measurements/x.toml
  [1]
  $ head -n 3 broken
  <<<<<<< ours
  x = 
  =======
  $ accord merge-driver nothing broken broken x.toml
  accord: error: nothing: can't be opened: No such file or directory
  [2]
