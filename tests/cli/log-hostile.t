Whatever a repository's history and configuration hold, `accord log` runs nothing of it and shows it harmlessly.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ export GIT_COMMITTER_NAME=T GIT_COMMITTER_EMAIL=t@example.org GIT_AUTHOR_EMAIL=t@example.org
  $ git init -q -b main
  $ commit() { git add -A && GIT_AUTHOR_NAME="$1" GIT_AUTHOR_DATE="$2T12:00:00Z" GIT_COMMITTER_DATE="$2T12:00:00Z" git commit -qm x; }
  $ commit $'Re\e[31md\u202e X' 2024-11-04
  $ printf '\nresult = "+5%% \\u001b[2Jinternships by 2026-12-31"\n' > goals/internships.toml
  $ commit 'a) %H %x00 (b' 2024-11-05
  $ accord log 2> /dev/null
  Work in the region                                              23 November 2026
  
  5 Nov 2024
    target   internships: +10% internships by 2026-12-31 -> +5%
             \u{1b}[2Jinternships by 2026-12-31 (a) %H %x00 (b)
  
  4 Nov 2024
    new      internships: +10% internships by 2026-12-31 (Re\u{1b}[31md\u{202e} X)
    figures  internships, hanzeschool: 2 recorded, last 52 places on 31 Oct 2024
             (Re\u{1b}[31md\u{202e} X)
    figures  internships, noorderzorg: 2 recorded, last 74 places on 31 Oct 2024
             (Re\u{1b}[31md\u{202e} X)
  $ accord log --json 2> /dev/null | grep who
        "who": "a) %H %x00 (b",
        "who": "Re\u001b[31md\u202e X",
        "who": "Re\u001b[31md\u202e X",
        "who": "Re\u001b[31md\u202e X",

Commands that the repository's configuration names are not run.

  $ printf '#!/bin/sh\necho ran >> "%s/ran"\n' "$PWD" > evil.sh && chmod +x evil.sh
  $ for key in core.pager pager.log diff.external diff.evil.command diff.evil.textconv core.fsmonitor gpg.program core.sshCommand alias.log filter.evil.clean filter.evil.smudge core.editor core.alternateRefsCommand uploadpack.packObjectsHook; do git config $key "$PWD/evil.sh"; done
  $ git config alias.log '!'"$PWD/evil.sh"
  $ for pair in log.showSignature=true log.follow=true log.mailmap=true log.date=relative log.showRoot=false diff.relative=true diff.noprefix=true diff.renames=copies color.ui=always format.pretty=fuller core.quotePath=true log.diffMerges=off core.abbrev=4; do git config "${pair%%=*}" "${pair#*=}"; done
  $ echo '*.toml diff=evil filter=evil' > .gitattributes
  $ echo 'Somebody Else <t@example.org>' > .mailmap
  $ accord log 2> /dev/null | sed -n '3,4p'
  5 Nov 2024
    target   internships: +10% internships by 2026-12-31 -> +5%
  $ test -e ran
  [1]

They would be, by git itself.

  $ git diff HEAD~ HEAD > /dev/null 2>&1; rm ran

A file that a commit broke is left out, the rest is told; what changed while it was broken is told by the commit that
mends it. Links are no files of accord's.

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
  Work in the region                                              23 November 2026
  
  1 Feb 2025
    figures  internships, noorderzorg: 78 places on 31 Jan 2025 (Tess)
  
  2 Dec 2024
    figures  internships, noorderzorg: 77 places on 31 Dec 2024 (Tess)
  
  1 Dec 2024
    figures  internships, hanzeschool: 54 places on 30 Nov 2024 (Tess)
  [2]

A commit with a header that no git would write hides nothing but itself.

  $ odd() { printf 'tree %s\nparent %s\nauthor %s\ncommitter T <t@example.org> 1740000000 +0000\n\nx\n' "$(git write-tree)" "$(git rev-parse HEAD)" "$1" | git hash-object -t commit --literally -w --stdin; }
  $ printf '2025-02-28 = 79\n' >> measurements/noorderzorg.toml && git add -A
  $ git update-ref HEAD "$(odd 'no mail and no date')"
  $ printf '2025-03-31 = 80\n' >> measurements/noorderzorg.toml && git add -A
  $ git update-ref HEAD "$(odd 'Far <f@example.org> 99999999999999 +9999')"
  $ accord log --since 2025-01-01 2> /dev/null | sed 's/[0-9a-f]\{12\}/COMMIT/'
  Work in the region                                              23 November 2026
  
  19 Feb 2025
    figures  internships, noorderzorg: 80 places on 31 Mar 2025 (Far)
    figures  internships, noorderzorg: 79 places on 28 Feb 2025 (COMMIT)
  
  1 Feb 2025
    figures  internships, noorderzorg: 78 places on 31 Jan 2025 (Tess)
