A result that can't be read may match a filter: it is left out only where it is certain that it does not.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'owner =' >> goals/internships.toml
  $ accord status --partial --porcelain --party hanzeschool 2> /dev/null | cut -f 1,2 | tr '\t' '|'
  internships|unreadable
  $ accord status --partial --state behind
  1 file can't be read; `accord check` tells why
  no result that can be read matches
  [2]

Here the goal is sound and names its parties; the figures of one are not.

  $ sed -i 's/owner =/parties = ["noorderzorg"]/' goals/internships.toml
  $ echo '2024-11-30 = 75,5' >> measurements/noorderzorg.toml
  $ accord status --partial --porcelain --party noorderzorg 2> /dev/null | cut -f 1,2 | tr '\t' '|'
  internships|unreadable
  $ accord status --partial --porcelain --party hanzeschool
  1 file can't be read; `accord check` tells why
  [2]
