check --format github annotates lines on GitHub: the worst first.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'owner = "noorderzrg"' >> goals/internships.toml
  $ printf 'name = "Beds"\nunit = "beds"\n' > indicators/beds.toml
  $ mkdir archive
  $ accord check --format github
  ::error file=goals/internships.toml,line=2,endLine=2,col=9,endColumn=21,title=unknown-party::there is no party 'noorderzrg'%0Adid you mean 'noorderzorg'?
  ::warning file=archive,line=1,endLine=1,col=1,endColumn=2,title=stray-file::'archive' is in no place that accord knows%0Amove it to documents/, or remove it
  ::notice file=indicators/beds.toml,line=1,endLine=1,col=8,endColumn=14,title=unused-indicator::no result uses 'beds'%0Aadd a result about it, or remove it and its figures
  1 error, 1 warning, 1 note found
  [1]

GitHub shows ten of each kind in a step; how many more there are is said at the end.

  $ for day in 10 11 12 13 14 15 16 17 18 19 20 21; do echo "2024-11-$day = nan" >> measurements/noorderzorg.toml; done
  $ accord check --format github 2> /dev/null | grep -c ^::error
  10
  $ accord check --format github 2> /dev/null | tail -n 1
  and 3 errors more, which GitHub does not show; `accord check` tells them all
