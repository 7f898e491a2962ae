A partnership in a folder of a repository is looked up below that folder, whatever lies at the top under the same names.

  $ . "$TESTDIR/../setup.sh"
  $ export GIT_CONFIG_GLOBAL=$PWD/.gitconfig HOME=$PWD
  $ git config --global user.name Jan && git config --global user.email jan@example.org
  $ git config --global init.defaultBranch main && git config --global diff.relative true
  $ commit() { git add -A && GIT_AUTHOR_DATE="$1T12:00:00Z" GIT_COMMITTER_DATE="$1T12:00:00Z" git commit -qm x; }
  $ git init -q top && cd top && accord init care/region > /dev/null
  $ small_partnership && sed -i s/10%/50%/ goals/internships.toml && cd care/region
  $ small_partnership && sed -i "s/Work in/Care in/" accord.toml
  $ commit 2026-10-15
  $ accord status --porcelain > ../../../then
  $ echo 'result = "+5% internships by 2026-12-31"' > goals/internships.toml
  $ accord measure internships noorderzorg=90 --date 2026-08-31 > /dev/null
  $ accord measure internships hanzeschool=51 --date 2024-10-31 --replace > /dev/null && commit 2026-11-02
  $ cd ../.. && accord measure internships noorderzorg=99 --date 2026-08-31 > /dev/null && commit 2026-11-03
  $ cd care/region && accord measure internships noorderzorg=91 --date 2026-09-30 > /dev/null

  $ accord status --rev HEAD~2 --porcelain | cmp - ../../../then
  $ accord diff HEAD~2 HEAD
  Results
    internships
      +5% internships by 2026-12-31
      relaxed: target from 132 places to 126 places
  
  Figures
    internships, hanzeschool
      31 Oct 2024: 52 -> 51, corrected
    internships, noorderzorg
      31 Aug 2026: 90
  $ accord diff
  Figures
    internships, noorderzorg
      30 Sep 2026: 91
  $ accord diff HEAD~1 HEAD --exit-code
  $ accord log --since 2026-01-01
  Care in the region                                              23 November 2026
  
  23 Nov 2026
    figures  internships, noorderzorg: 91 places on 30 Sep 2026 (not committed)
  
  2 Nov 2026
    target   internships: +10% internships by 2026-12-31 -> +5% internships by
             2026-12-31 (Jan)
    figures  internships, hanzeschool: 51 places on 31 Oct 2024, was 52 places
             (Jan)
    figures  internships, noorderzorg: 90 places on 31 Aug 2026 (Jan)
  
  15 Oct 2026
    new      internships: +10% internships by 2026-12-31 (Jan)
    figures  internships, hanzeschool: 2 recorded, last 52 places on 31 Oct 2024
             (Jan)
    figures  internships, noorderzorg: 2 recorded, last 74 places on 31 Oct 2024
             (Jan)
  
  31 Aug 2026
    reached  internships: the target of 126 places
  $ accord report --period 2026-10 | grep -A 8 "Figures restated" | sed "s/$(git rev-parse --short=12 HEAD~2)/COMMIT/"
  ## Figures restated
  
  | party | indicator | date | was | is now |
  | --- | --- | --- | ---: | ---: |
  | Hanzeschool | Internships | 31 Oct 2024 | 52 | 51 |
  
  Compared with commit COMMIT, the newest of at most 15 days after the last report.
  
  # Results
  $ accord check --since HEAD~1
  nothing new since HEAD~1
  $ echo 'owner = "nobody"' >> goals/internships.toml && accord check --since HEAD 2> /dev/null | grep -v '^ '
  goals/internships.toml:2:9: error: there is no party 'nobody' [unknown-party]
  $ git checkout -q goals && echo 'owner = "nobody"' >> ../../goals/internships.toml && accord check --since HEAD
  nothing new since HEAD

The merge driver is set up for the folder, and git gives it paths from the top.

  $ git checkout -q ../.. && accord doctor
  good    the terminal's locale is UTF-8
  good    git version 2.39.5
  good    accord.toml is in the format that this accord writes
  good    git knows who you are
  good    git merges these files figure by figure
  note    there is no remote: `sync` shares with nobody
          `git remote add origin ADDRESS`
  
  nothing is wrong
  $ git switch -qc other HEAD && accord measure internships noorderzorg=75 --date 2025-10-31 > /dev/null && commit 2026-11-04
  $ git switch -q main
  $ accord measure internships noorderzorg=73 --date 2025-04-30 > /dev/null && commit 2026-11-05
  $ git merge -q other -m merge
  Auto-merging care/region/measurements/noorderzorg.toml
  $ cat measurements/noorderzorg.toml
  [internships]
  2023-12-31 = 70
  2024-10-31 = 74
  2025-04-30 = 73
  2025-10-31 = 75
  2026-08-31 = 90
