The first sync of a partnership that is new.

  $ . "$TESTDIR/../setup.sh"
  $ export HOME=$PWD && git init -q --bare shared.git && mkdir a && cd a && small_partnership
  $ accord sync
  accord: error: this partnership is in no git repository
    help: `git init` begins one
  [2]
  $ git init -q -b main
  $ accord sync
  accord: error: git does not know who you are, and a commit says so
    help: tell it: `git config --global user.name NAME` and `git config --global user.email ADDRESS`
  [2]
  $ git config user.name Jan && git config user.email jan@example.org
  $ printf '*.toml merge=accord\n' > .gitattributes; echo notes > notes.txt
  $ accord sync
  accord: warning: there is no remote: what is here is committed, and shared with nobody
    help: `git remote add origin ADDRESS` names one
  $ git log --format=%s && git status --short
  Record .gitattributes, accord.toml, goals/internships.toml and 5 more
  ?? notes.txt
  $ git remote add origin ../shared.git && accord sync
  in step with origin: 1 sent, 0 received

Later what stands in .gitattributes is a person's.

  $ echo '*.png binary' >> .gitattributes && accord sync && git status --short
  in step with origin: 0 sent, 0 received
   M .gitattributes
  ?? notes.txt
