A list of efforts marks what can't be read.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir efforts
  $ echo 'name = "Meet' > efforts/meet.toml
  $ printf 'name = "A\\u001b[31m red one"\nsupports = ["internships"]\n' > efforts/red.toml
  $ accord effort list
  id    name                 lead  supports
  meet  (can't be read)
  red   A\u{1b}[31m red one        internships
  1 file can't be read; `accord check` tells why
  [2]
