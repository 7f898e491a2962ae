Figures of the whole partnership stand for it, and those of parties below them are detail.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ rm measurements/hanzeschool.toml
  $ printf '[internships]\n2023-12-31 = 120\n2024-10-31 = 124\n' > measurements/all.toml
  $ accord show internships | grep -E '^figures'
  figures   measured as a whole
  $ accord show internships | grep -A 2 -E '^party'
  party        baseline  now  change  progress
  all               120  124      +4      33 %
  noorderzorg        70   74      +4            detail: not counted
