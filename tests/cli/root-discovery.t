The partnership is found upwards from the current folder, as git does; -C starts elsewhere.

  $ . "$TESTDIR/../setup.sh"
  $ mkdir region && cd region && small_partnership && cd ..
  $ cd region/goals
  $ accord goal list
  id           result                          deadline    owner
  internships  +10% internships by 2026-12-31  2026-12-31
  $ cd ../..
  $ accord -C region goal list
  id           result                          deadline    owner
  internships  +10% internships by 2026-12-31  2026-12-31
  $ accord -C region -C measurements goal list
  id           result                          deadline    owner
  internships  +10% internships by 2026-12-31  2026-12-31

Outside any partnership, the way out is told.

  $ accord goal list
  accord: error: there is no partnership here: no accord.toml in this folder or above it
    help: go to a partnership's folder, or name it with -C DIR
  [2]
  $ accord -C nowhere goal list
  accord: error: nowhere: is no folder
  [2]
