Figures of the whole partnership stand for it, and those of parties below them are detail.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ rm measurements/hanzeschool.toml
  $ printf '[internships]\n2023-12-31 = 120\n2024-10-31 = 124\n' > measurements/all.toml
  $ accord show internships | grep -E '^figures'
  /bin/bash: line 10: accord: command not found
  [1]
  $ accord show internships | grep -A 2 -E '^party'
  /bin/bash: line 12: accord: command not found
  [1]
