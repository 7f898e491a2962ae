sync shares what is written here, and gets what others wrote.

  $ . "$TESTDIR/../setup.sh"
  $ export GIT_CONFIG_GLOBAL=$PWD/.gitconfig HOME=$PWD
  $ git config --global user.name Jan && git config --global user.email jan@example.org
  $ git config --global init.defaultBranch main
  $ git init -q --bare shared.git
  $ git clone -q shared.git a 2> /dev/null && cd a && small_partnership
  $ git add -A && git commit -qm start && git push -q origin main && cd ..
  $ git clone -q shared.git b

Figures of two clones into one book: both stay, on both sides.

  $ accord -C a measure internships noorderzorg=75 --date 2025-10-31 > /dev/null
  $ accord -C b measure internships noorderzorg=73 --date 2025-04-30 > /dev/null
  $ accord -C a sync
  in step with origin: 1 sent, 0 received
  $ accord -C b sync
  in step with origin: 1 sent, 1 received
  $ accord -C a sync
  in step with origin: 0 sent, 1 received
  $ cat a/measurements/noorderzorg.toml
  [internships]
  2023-12-31 = 70
  2024-10-31 = 74
  2025-04-30 = 73
  2025-10-31 = 75
  $ cmp a/measurements/noorderzorg.toml b/measurements/noorderzorg.toml
  $ git -C a status --short && git -C b status --short
  $ git -C b log -n 1 --format='%an: %B'
  Jan: Record measurements/noorderzorg.toml
  
  Figures
    internships, noorderzorg
      30 Apr 2025: 73
  

Nothing to share: nothing happens.

  $ accord -C a sync && git -C a rev-list --count HEAD
  in step with origin: 0 sent, 0 received
  3

A person's other changes are nobody's: they stay as they are, staged or not.

  $ echo notes > b/notes.txt && git -C b add notes.txt && echo more >> b/notes.txt
  $ accord -C b measure internships hanzeschool=53 --date 2025-04-30 > /dev/null
  $ accord -C b sync
  in step with origin: 1 sent, 0 received
  $ git -C b status --short
  AM notes.txt
  $ git -C b show --stat --format= HEAD
   measurements/hanzeschool.toml | 1 +
   1 file changed, 1 insertion(+)

What others changed elsewhere in the repository comes along.

  $ echo hello > a/README.md && mkdir a/tools && echo 'echo hi' > a/tools/hi && chmod +x a/tools/hi
  $ git -C a add README.md tools && git -C a commit -qm readme
  $ accord -C a sync && accord -C b sync && cat b/README.md && b/tools/hi && git -C b status --short
  in step with origin: 1 sent, 1 received
  in step with origin: 0 sent, 1 received
  hello
  hi
  AM notes.txt

Two values for one date: nothing is shared, and both sides are told.

  $ accord -C a measure internships noorderzorg=80 --date 2026-04-30 > /dev/null
  $ accord -C b measure internships noorderzorg=81 --date 2026-04-30 > /dev/null
  $ accord -C a sync
  in step with origin: 1 sent, 0 received
  $ accord -C b sync
  measurements/noorderzorg.toml: internships, 2026-04-30: `2026-04-30 = 81` here, `2026-04-30 = 80` there
  accord: error: both sides changed the same, so nothing is shared yet
    help: `accord sync --theirs` takes what is there, `accord sync --ours` keeps what is here
  [1]
  $ grep 2026-04-30 b/measurements/noorderzorg.toml
  2026-04-30 = 81
  $ accord -C b sync --theirs
  in step with origin: 0 sent, 1 received
  $ grep 2026-04-30 b/measurements/noorderzorg.toml
  2026-04-30 = 80
  $ accord -C b measure internships noorderzorg=82 --date 2026-05-31 > /dev/null
  $ accord -C a measure internships noorderzorg=83 --date 2026-05-31 > /dev/null
  $ accord -C a sync && accord -C b --lang nl sync
  in step with origin: 1 sent, 0 received
  measurements/noorderzorg.toml: internships, 2026-05-31: hier `2026-05-31 = 82`, daar `2026-05-31 = 83`
  accord: error: aan beide kanten is hetzelfde veranderd, dus er is nog niets gedeeld
    tip: `accord sync --theirs` neemt wat daar staat, `accord sync --ours` houdt wat hier staat
  [1]
  $ accord -C b sync --ours && accord -C a sync
  in step with origin: 1 sent, 1 received
  in step with origin: 0 sent, 1 received
  $ grep 2026-05-31 a/measurements/noorderzorg.toml
  2026-05-31 = 82

Errors stop it.

  $ echo 'result = "we meet"' > a/goals/talk.toml
  $ accord -C a sync
  goals/talk.toml:1:11: says what people will do, not what will be different [effort-not-result]
  accord: error: `accord check` finds errors, so nothing is pushed: what is here is committed
    help: mend them, and run `accord sync` again; `git reset --soft HEAD~1` takes the commit back
  [1]
  $ rm a/goals/talk.toml && accord -C a sync && git -C shared.git ls-tree -r --name-only main goals
  in step with origin: 2 sent, 0 received
  goals/internships.toml

Offline, and alone.

  $ mv shared.git away.git
  $ accord -C b measure internships hanzeschool=54 --date 2025-05-31 > /dev/null
  $ accord -C b sync 2>&1 | sed 's#/.*/shared#/shared#'
  accord: error: origin can't be reached: what is here is committed, and not shared yet ('/shared.git' does not appear to be a git repository)
    help: run `accord sync` again when it can
  $ mv away.git shared.git && accord -C b sync
  in step with origin: 1 sent, 2 received
  $ git -C b remote remove origin && accord -C b sync
  accord: warning: there is no remote: what is here is committed, and shared with nobody
    help: `git remote add origin ADDRESS` names one

A remote that has nothing yet gets all.

  $ git init -q --bare empty.git && git -C b remote add origin ../empty.git && accord -C b sync
  in step with origin: 11 sent, 0 received
  $ git -C empty.git rev-parse --verify -q main | cmp - <(git -C b rev-parse HEAD)
