Nothing that a repository's own configuration names is run by sync.

  $ . "$TESTDIR/../setup.sh"
  $ export HOME=$PWD
  $ git config --global user.name Jan && git config --global user.email jan@example.org
  $ git init -q -b main --bare shared.git && git clone -q shared.git a 2> /dev/null && cd a && small_partnership
  $ git add -A && git commit -qm start && git push -q origin HEAD:main && git branch -q -M main && cd ..
  $ git clone -q shared.git b
  $ printf '#!/bin/sh\necho "$0" >> "%s/ran"\nexit 0\n' "$PWD" > evil && chmod +x evil
  $ cd b
  $ for hook in pre-commit post-commit pre-push reference-transaction post-checkout pre-rebase post-rewrite; do cp ../evil .git/hooks/$hook; done
  $ for key in core.fsmonitor core.sshCommand core.askPass core.editor core.pager gpg.program credential.helper \
  >   diff.external filter.x.clean filter.x.smudge filter.x.process merge.accord.driver remote.origin.uploadpack \
  >   remote.origin.receivepack sequence.editor; do git config $key "$PWD/../evil"; done
  $ git config commit.gpgSign true; git config push.gpgSign if-asked; git config diff.x.textconv "$PWD/../evil"
  $ echo '* filter=x diff=x' > .git/info/attributes
  $ accord -C ../a measure internships noorderzorg=75 --date 2025-10-31 > /dev/null && accord -C ../a sync
  in step with origin: 1 sent, 0 received
  $ accord measure internships noorderzorg=73 --date 2025-04-30 > /dev/null
  $ accord sync
  in step with origin: 1 sent, 1 received
  $ accord sync
  in step with origin: 0 sent, 0 received
  $ ls ../ran
  ls: cannot access '../ran': No such file or directory
  [2]

Which git itself would do.

  $ git status > /dev/null 2>&1; ls ../ran
  ../ran

Nor is what a remote's name or address asks for.

  $ cd ../a
  $ git config remote.origin.url "ext::$PWD/../evil %S"
  $ accord sync 2>&1 | head -n 1 | sed 's#/.*/evil#evil#'
  accord: error: origin can't be reached: what is here is committed, and not shared yet (transport 'ext' not allowed)
  $ git config remote.origin.url "--upload-pack=$PWD/../evil"
  $ accord sync 2>&1 | head -n 1 | sed 's#/.*/evil#evil#'
  accord: error: origin can't be reached: what is here is committed, and not shared yet (strange pathname '--upload-pack=evil' blocked)
  $ git config branch.main.remote "--upload-pack=$PWD/../evil" && git config branch.main.merge refs/heads/main
  $ accord sync 2>&1 | head -n 1 | cut -c 1-40
  accord: error: the remote '--upload-pack
  $ git config branch.main.remote "ext::$PWD/../evil"
  $ accord sync 2>&1 | head -n 1 | cut -c 1-32
  accord: error: the remote 'ext::
  $ rm ../ran; ls ../ran
  ls: cannot access '../ran': No such file or directory
  [2]
