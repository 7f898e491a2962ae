Whatever a repository's history and configuration hold, `accord log` runs nothing of it and shows it harmlessly.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ export GIT_COMMITTER_NAME=T GIT_COMMITTER_EMAIL=t@example.org GIT_AUTHOR_EMAIL=t@example.org
  $ git init -q -b main
  $ commit() { git add -A && GIT_AUTHOR_NAME="$1" GIT_AUTHOR_DATE="$2T12:00:00Z" GIT_COMMITTER_DATE="$2T12:00:00Z" git commit -qm x; }
  $ commit $'\e[31mred\u202e' 2024-11-04
  $ printf '\nresult = "+5%% \\u001b[2Jinternships by 2026-12-31"\n' > goals/internships.toml
  $ commit 'a) %H %x00 (b' 2024-11-05
  $ accord log 2> /dev/null
  $ accord log --json 2> /dev/null | grep who

Commands that the repository's configuration names are not run.

  $ printf '#!/bin/sh\necho ran >> "%s/ran"\n' "$PWD" > evil.sh && chmod +x evil.sh
  $ for key in core.pager pager.log diff.external diff.evil.command diff.evil.textconv core.fsmonitor gpg.program core.sshCommand alias.log filter.evil.clean filter.evil.smudge core.editor core.alternateRefsCommand uploadpack.packObjectsHook; do git config $key "$PWD/evil.sh"; done
  $ git config alias.log '!'"$PWD/evil.sh"
  $ for pair in log.showSignature=true log.follow=true log.mailmap=true log.date=relative log.showRoot=false diff.relative=true diff.noprefix=true diff.renames=copies color.ui=always format.pretty=fuller core.quotePath=true log.diffMerges=off core.abbrev=4; do git config "${pair%%=*}" "${pair#*=}"; done
  $ echo '*.toml diff=evil filter=evil' > .gitattributes
  $ echo 'Somebody Else <t@example.org>' > .mailmap
  $ accord log 2> /dev/null | sed -n '3,4p'
  $ test -e ran
  [1]

A file that a commit broke is left out; the rest is told. So is a commit that only holds links, and one that is
no commit of accord's at all.

  $ rm .gitattributes .mailmap evil.sh .git/config && git init -q
  $ echo '[[[' >> measurements/noorderzorg.toml
  $ printf '2024-11-30 = 54\n' >> measurements/hanzeschool.toml
  $ commit Tess 2024-12-01
  $ sed -i '/\[\[\[/d' measurements/noorderzorg.toml
  $ printf '2024-12-31 = 77\n' >> measurements/noorderzorg.toml
  $ ln -s /etc/passwd goals/link.toml
  $ commit Tess 2024-12-02
  $ printf '2025-01-31 = 78\n' >> measurements/noorderzorg.toml
  $ commit Tess 2025-02-01
  $ accord log --since 2024-12-01 2> /dev/null

A commit with a header that no git would write hides nothing but itself.

  $ odd() { printf 'tree %s\nparent %s\nauthor %s\ncommitter T <t@example.org> 1740000000 +0000\n\nx\n' "$(git write-tree)" "$(git rev-parse HEAD)" "$1" | git hash-object -t commit --literally -w --stdin; }
  $ printf '2025-02-28 = 79\n' >> measurements/noorderzorg.toml && git add -A
  $ git update-ref HEAD "$(odd 'no mail and no date')"
  $ printf '2025-03-31 = 80\n' >> measurements/noorderzorg.toml && git add -A
  $ git update-ref HEAD "$(odd 'Far <f@example.org> 99999999999999 +9999')"
  $ accord log --since 2025-01-01 2> /dev/null
  $ accord log 2> /dev/null | tail -n 7
