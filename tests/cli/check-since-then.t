What was not there yet has no old findings: a folder of another day, a partnership that is new in its repository.

  $ . "$TESTDIR/../setup.sh"
  $ echo "a repository of many things" > notes.txt
  $ commit_all "Notes"
  $ mkdir region && cd region
  $ small_partnership
  $ echo 'owner = "noorderzrg"' >> goals/internships.toml
  $ accord check --since HEAD 2>&1 | tail -n 1
  1 error new since HEAD

A revision is a branch, a tag, a commit's name; links and submodules in it are not followed.

  $ ln -s noorderzorg.toml parties/link.toml
  $ commit_all "The region"
  $ git tag signed
  $ accord check --since signed
  nothing new since signed
  $ accord check --since "$(git rev-parse --short HEAD)" 2>&1 | sed 's/[0-9a-f]*$/NAME/'
  nothing new since NAME
  $ accord check --since HEAD~1 2>&1 > /dev/null
  2 errors new since HEAD~1
  [1]
