A partnership in a folder of a repository. Sync gave git the names of its files, and git looked for them at the top:
it said that there is no accord.toml, or kept what stood there in files of the same names.

  $ . "$TESTDIR/../setup.sh"
  $ export GIT_CONFIG_GLOBAL=$PWD/.gitconfig HOME=$PWD
  $ git config --global user.name Jan && git config --global user.email jan@example.org
  $ git config --global init.defaultBranch main
  $ git init -q --bare shared.git && git clone -q shared.git a 2> /dev/null
  $ mkdir -p a/care/region && cd a/care/region && small_partnership
  $ accord sync
  in step with origin: 1 sent, 0 received
  $ git ls-tree -r --name-only HEAD
  accord.toml
  goals/internships.toml
  indicators/internships.toml
  measurements/hanzeschool.toml
  measurements/noorderzorg.toml
  parties/hanzeschool.toml
  parties/noorderzorg.toml
  $ git status --short && cd ../../..

Files of the same names at the top are another partnership, or anything: each keeps its own.

  $ cd a && small_partnership && sed -i 's/Work in the region/Another/' accord.toml && accord sync
  in step with origin: 1 sent, 0 received
  $ git show HEAD:accord.toml HEAD:care/region/accord.toml | grep name
  name = "Another"
  name = "Work in the region"
  $ accord -C care/region measure internships noorderzorg=75 --date 2025-10-31 > /dev/null
  $ accord -C care/region sync
  in step with origin: 1 sent, 0 received
  $ git show --stat --format=%s HEAD
  Record measurements/noorderzorg.toml
  
   care/region/measurements/noorderzorg.toml | 1 +
   1 file changed, 1 insertion(+)
  $ git show HEAD:care/region/measurements/noorderzorg.toml | cmp - care/region/measurements/noorderzorg.toml
  $ git status --short && cd ..
  $ a_region=a/care/region b_region=b/care/region

A folder named .git that is no repository is passed over, as git does: it was taken for the top.

  $ mkdir $a_region/.git && accord -C $a_region measure internships hanzeschool=53 --date 2025-10-31 > /dev/null
  $ accord -C $a_region sync && git -C a show --stat --format= HEAD && rmdir $a_region/.git
  in step with origin: 1 sent, 0 received
   care/region/measurements/hanzeschool.toml | 1 +
   1 file changed, 1 insertion(+)

Nothing to fetch and nothing to share; and figures of two clones into one book.

  $ accord -C $a_region sync
  in step with origin: 0 sent, 0 received
  $ git clone -q shared.git b
  $ accord -C $a_region measure internships noorderzorg=76 --date 2025-11-30 > /dev/null
  $ accord -C $b_region measure internships noorderzorg=73 --date 2025-04-30 > /dev/null
  $ accord -C $a_region sync && accord -C $b_region/goals sync && accord -C $a_region sync
  in step with origin: 1 sent, 0 received
  in step with origin: 1 sent, 1 received
  in step with origin: 0 sent, 1 received
  $ cat $b_region/measurements/noorderzorg.toml
  [internships]
  2023-12-31 = 70
  2024-10-31 = 74
  2025-04-30 = 73
  2025-10-31 = 75
  2025-11-30 = 76
  $ diff -r -x .git -x .accord a b && git -C a status --short && git -C b status --short
  $ cat a/measurements/noorderzorg.toml
  [internships]
  2023-12-31 = 70
  2024-10-31 = 74

Two values for one date, and which side counts.

  $ accord -C $a_region measure internships noorderzorg=80 --date 2026-04-30 > /dev/null
  $ accord -C $b_region measure internships noorderzorg=81 --date 2026-04-30 > /dev/null
  $ accord -C $a_region sync && accord -C $b_region sync
  in step with origin: 1 sent, 0 received
  measurements/noorderzorg.toml: internships, 2026-04-30: `2026-04-30 = 81` here, `2026-04-30 = 80` there
  accord: error: both sides changed the same, so nothing is shared yet
    help: `accord sync --theirs` takes what is there, `accord sync --ours` keeps what is here
  [1]
  $ accord -C $b_region sync --theirs && tail -n 1 $b_region/measurements/noorderzorg.toml
  in step with origin: 0 sent, 1 received
  2026-04-30 = 80
  $ accord -C $a_region measure internships noorderzorg=82 --date 2026-05-31 > /dev/null
  $ accord -C $b_region measure internships noorderzorg=83 --date 2026-05-31 > /dev/null
  $ accord -C $a_region sync && accord -C $b_region sync --ours && accord -C $a_region sync
  in step with origin: 1 sent, 0 received
  in step with origin: 1 sent, 1 received
  in step with origin: 0 sent, 1 received
  $ tail -n 1 $a_region/measurements/noorderzorg.toml
  2026-05-31 = 83
  $ git -C b status --short

A file that goes, and one of somebody else's elsewhere.

  $ accord -C $a_region decide "Less is more" > /dev/null && accord -C $a_region sync
  in step with origin: 1 sent, 0 received
  $ rm $a_region/decisions/*.toml && echo hello > a/README.md && git -C a add README.md && git -C a commit -qm readme
  $ accord -C $a_region sync && accord -C $b_region sync && ls $b_region b
  in step with origin: 2 sent, 0 received
  in step with origin: 0 sent, 3 received
  b:
  README.md
  accord.toml
  care
  goals
  indicators
  measurements
  parties
  
  b/care/region:
  accord.toml
  goals
  indicators
  measurements
  parties
  $ git -C a status --short && git -C b status --short && git -C shared.git fsck
