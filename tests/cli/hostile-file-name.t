A file's name may hold anything at all; what is printed of it is visible and harmless.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'name = "x"' > $'parties/\e[2Jsilent.toml'
  $ accord check 2>&1 | cat -v
  parties/\u{1b}[2Jsilent.toml:1:1: error: '\u{1b}[2Jsilent' is no id [bad-id]
      name = "x"
      ^
    help: rename it: small letters, digits and hyphens, such as 2jsilent.toml
  1 error found
