A list marks what can't be read, shows the rest, and is no success.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'role = ' >> parties/noorderzorg.toml
  $ accord party list
  id           name             sector  role
  hanzeschool  Hanzeschool              member
  noorderzorg  (can't be read)
  1 file can't be read; `accord check` tells why
  [2]
  $ echo 'owner = ' >> goals/internships.toml
  $ accord goal list
  id           result           deadline  owner
  internships  (can't be read)
  1 file can't be read; `accord check` tells why
  [2]

Of counted results there may be more.

  $ accord indicator list
  id           name         unit    measured as  frequency  results
  internships  Internships  places  sum, level              0+
  1 file can't be read; `accord check` tells why
  [2]
