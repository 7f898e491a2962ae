check --since REV tells only what was not there then: a partnership with old mistakes can still refuse new ones.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'max = 72' >> indicators/internships.toml
  $ commit_all "The first figures"
  $ accord check --since HEAD
  nothing new since HEAD
  $ echo 'owner = "noorderzrg"' >> goals/internships.toml
  $ accord check --since HEAD
  goals/internships.toml:2:9: error: there is no party 'noorderzrg' [unknown-party]
      owner = "noorderzrg"
              ^^^^^^^^^^^^
    help: did you mean 'noorderzorg'?
  1 error new since HEAD
  [1]

What was there and moved to another line is not new.

  $ sed -i '1i # checked by the board' measurements/noorderzorg.toml
  $ accord check measurements --since HEAD
  nothing new since HEAD

Nor is what was mended; of two that are alike, the one that came is told.

  $ sed -i '/owner/d' goals/internships.toml
  $ echo '2024-11-30 = 74' >> measurements/noorderzorg.toml
  $ accord check --since HEAD --format github
  ::error file=measurements/noorderzorg.toml,line=5,endLine=5,col=1,endColumn=16,title=out-of-range::74 on 2024-11-30 is above the max of 'internships', 72%0Acorrect the figure, or state another max in indicators/internships.toml
  1 error new since HEAD
  [1]
