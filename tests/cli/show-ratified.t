What parties said yes to stands beside what the result says today.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord ratify internships --party noorderzorg --by board --date 2024-03-14
  /bin/bash: line 6: accord: command not found
  [127]
  $ sed -i s/10%/5%/ goals/internships.toml
  $ accord show internships | grep -A 3 -E '^ratified'
  /bin/bash: line 10: accord: command not found
  [1]
