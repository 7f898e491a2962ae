Two partnerships in one repository had the same tags: the report of the second was refused as "of an earlier report", or
compared with what the first had been made of. Each has its own.

  $ . "$TESTDIR/../setup.sh"
  $ export GIT_AUTHOR_DATE=2026-11-01T12:00:00Z GIT_COMMITTER_DATE=2026-11-01T12:00:00Z
  $ small_partnership && mkdir -p "care/the region.v2" && cp -r accord.toml parties indicators goals measurements "care/the region.v2"
  $ commit_all one && accord report --period 2026-09 --tag -o ../one.md
  $ cd "care/the region.v2" && accord report --period 2026-10 | grep 'no tag'
  Whether figures were restated can't be told: git has no tag report/care/the%20region%2Ev2/2026-09, and no commit of at most 15 days after that report.
  $ sed -i 's/= 74/= 75/' measurements/noorderzorg.toml && commit_all two && accord report --period 2026-09 --tag -o ../two.md
  $ git for-each-ref --format='%(refname) %(subject)' refs/tags
  refs/tags/report/2026-09 one
  refs/tags/report/care/the%20region%2Ev2/2026-09 two
  $ accord report --period 2026-10 | grep Compared && accord report --period 2026-10 --format json | grep '"tag"'
  Compared with the last report, of which git has the tag report/care/the%20region%2Ev2/2026-09.
      "tag": "report/care/the%20region%2Ev2/2026-09",
