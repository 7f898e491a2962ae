`accord log` in a partnership below the top of a repository, after a merge, and in clones that lack a part.

  $ . "$TESTDIR/../setup.sh"
  $ export GIT_COMMITTER_NAME=T GIT_COMMITTER_EMAIL=t@example.org GIT_AUTHOR_EMAIL=t@example.org
  $ git init -q -b main all && mkdir -p all/regions/salland && cd all/regions/salland
  $ small_partnership
  $ commit() { git add -A && GIT_AUTHOR_NAME="$1" GIT_AUTHOR_DATE="$2T12:00:00Z" GIT_COMMITTER_DATE="$2T12:00:00Z" git commit -qm x; }
  $ commit Tess 2024-11-04
  $ git checkout -qb side
  $ printf '2025-01-31 = 75\n' >> measurements/noorderzorg.toml
  $ commit Sietse 2025-02-01
  $ git checkout -q main
  $ printf '2025-01-31 = 76\n' >> measurements/noorderzorg.toml
  $ printf '2025-01-31 = 54\n' >> measurements/hanzeschool.toml
  $ commit Jan 2025-02-02

What was merged is told once; what the merge itself made of it is of who merged.

  $ git merge -q side > /dev/null 2>&1
  [1]
  $ git checkout -q HEAD -- measurements && sed -i 's/2025-01-31 = 76/2025-01-31 = 77/' measurements/noorderzorg.toml
  $ commit Merger 2025-02-03
  $ accord log --since 2025-01-01
  Work in the region                                              23 November 2026
  
  3 Feb 2025
    figures  internships, noorderzorg: 77 places on 31 Jan 2025, was 76 places
             (Merger)
  
  2 Feb 2025
    figures  internships, hanzeschool: 54 places on 31 Jan 2025 (Jan)
    figures  internships, noorderzorg: 76 places on 31 Jan 2025 (Jan)
  
  1 Feb 2025
    figures  internships, noorderzorg: 75 places on 31 Jan 2025 (Sietse)

A shallow clone does not say that who made its oldest commit wrote all that was there already.

  $ top=$(git rev-parse --show-toplevel)
  $ git clone -q --depth 1 "file://$top" ../../../shallow && cd ../../../shallow/regions/salland
  $ accord log
  Work in the region                                              23 November 2026
  
  31 Jan 2025
    figures  internships, hanzeschool: 54 places on 31 Jan 2025
    figures  internships, noorderzorg: 77 places on 31 Jan 2025
  
  31 Oct 2024
    figures  internships, hanzeschool: 52 places on 31 Oct 2024
    figures  internships, noorderzorg: 74 places on 31 Oct 2024
  
  31 Dec 2023
    figures  internships, hanzeschool: 50 places on 31 Dec 2023
    figures  internships, noorderzorg: 70 places on 31 Dec 2023

A clone without blobs fetches nothing, and tells what it has.

  $ git -C "$top" config uploadpack.allowFilter true
  $ git clone -q --filter=blob:none "file://$top" ../../../partial && cd ../../../partial/regions/salland
  $ printf '#!/bin/sh\ntouch "%s/fetched"\n' "$CRAMTMP" > "$CRAMTMP/fetch.sh" && chmod +x "$CRAMTMP/fetch.sh"
  $ git config remote.origin.uploadpack "$CRAMTMP/fetch.sh"
  $ accord log --since 2025-01-01
  Work in the region                                              23 November 2026
  
  31 Jan 2025
    figures  internships, hanzeschool: 54 places on 31 Jan 2025
    figures  internships, noorderzorg: 77 places on 31 Jan 2025
  accord: warning: git has only a part of the files of this history here
    help: fetch the rest: a clone with --filter lacks what was not asked for yet
  $ test -e "$CRAMTMP/fetched"
  [1]

Git by itself would have.

  $ git cat-file blob HEAD~:./measurements/noorderzorg.toml > /dev/null 2>&1; test -e "$CRAMTMP/fetched"
