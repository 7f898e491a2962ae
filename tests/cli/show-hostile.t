What a file says never reaches the terminal as a command to it.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'title = "red \\u001b[31m"\nwhy = "two\\nlines \\u202e"\nrisks = ["\\u0007"]\n[owners]\nnoorderzorg = "a\\u001b[2Jb"\n' >> goals/internships.toml
  $ printf 'definition = "x\\u001b]0;title"\n' >> indicators/internships.toml
  $ accord show internships > shown
  $ grep -c "$(printf '[\033\007]')" shown
  0
  [1]
  $ grep -E '^(red|why|risks|owner|definition)|a.u' shown
  red \u{1b}[31m
  why       two lines \u{202e}
  owner       noorderzorg: a\u{1b}[2Jb
  risks       \u{07}
  definition  x\u{1b}]0;title
