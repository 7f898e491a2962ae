`accord log` tells what happened, newest first, with who and when as git kept it; `accord mv` is followed.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ export GIT_COMMITTER_NAME=T GIT_COMMITTER_EMAIL=t@example.org GIT_AUTHOR_EMAIL=t@example.org
  $ git init -q -b main
  $ commit() { git add -A && GIT_AUTHOR_NAME="$1" GIT_AUTHOR_DATE="$2T23:30:00-0500" GIT_COMMITTER_DATE="$2T23:30:00-0500" git commit -qm x; }
  $ commit "Jan de Vries" 2024-11-04

Figures that come in one commit are one line; one that is corrected tells both.

  $ printf '2025-10-31 = 75\n2025-11-30 = 76\n' >> measurements/noorderzorg.toml
  $ accord measure internships hanzeschool=53 --date 2024-10-31 --replace > /dev/null
  $ commit "Sietse Bovenkamp" 2025-12-05
  $ sed -i 's/2026-12-31/2027-12-31/' goals/internships.toml
  $ echo 'owner = "hanzeschool"' >> goals/internships.toml
  $ accord decide "A year later, for the school moves" --by "steering group" --affects internships --date 2026-01-10 > /dev/null
  $ commit "Jan de Vries" 2026-01-12
  $ accord ratify internships --party noorderzorg --by board --date 2026-02-01 > /dev/null
  $ commit "Sietse Bovenkamp" 2026-02-03
  $ accord log
  $ accord log --since 2026-01-11
  $ accord log --party hanzeschool

What has another id now is told by that, also from before.

  $ accord mv internships stages > /dev/null
  $ accord mv noorderzorg noord > /dev/null
  $ commit "Jan de Vries" 2026-03-01
  $ accord log stages
  $ sed -i '/2025-11-30/d' measurements/noord.toml
  $ accord log stages --since 2026-03-01
  $ accord --lang nl log --since 2026-01-01
  $ accord log --json --since 2026-01-11 | sed 's/[0-9a-f]\{40\}/COMMIT/'
