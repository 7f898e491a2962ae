Nothing that a repository's configuration names is run by reading its history.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ commit_all "The first figures"
  $ printf '#!/bin/sh\necho "$0 $*" >> "%s/ran"\n' "$PWD" > .git/evil && chmod +x .git/evil
  $ evil="$PWD/.git/evil"
  $ git config core.fsmonitor "$evil"
  $ git config core.hooksPath .git
  $ git config diff.external "$evil"
  $ git config filter.x.smudge "$evil" && git config filter.x.clean "$evil" && echo '*.toml filter=x' > .git/info/attributes
  $ git config core.sshCommand "$evil" && git config core.pager "$evil" && git config core.editor "$evil"
  $ accord check --since HEAD
  nothing new since HEAD
  $ cat ran 2> /dev/null
  [1]

An object that is missing is not fetched from where the configuration says.

  $ git config remote.origin.url "file://$PWD" && git config remote.origin.promisor true
  $ git config remote.origin.uploadpack "$evil" && git config extensions.partialClone origin
  $ git config core.repositoryFormatVersion 1
  $ rm -f .git/objects/$(git rev-parse HEAD:accord.toml | sed 's|^..|&/|')
  $ accord check --since HEAD > /dev/null
  accord: error: git has only a part of the files of that revision here
    help: fetch the rest: a clone with --filter lacks what was not asked for yet
  [2]
  $ cat ran 2> /dev/null
  [1]
