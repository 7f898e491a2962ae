What is typed is shown as text too: an escape sequence in an argument is not sent back to the terminal.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord status $'\e[31mred' 2>&1 | cat -v
  accord: error: there is no goal '\u{1b}[31mred'
    help: `accord goal list` names them all
  $ accord $'\e[31mred' 2>&1 | cat -v
  accord: error: there is no command '\u{1b}[31mred'
    help: `accord help` lists them
  $ accord -C $'\e[31mred' status 2>&1 | cat -v
  accord: error: \u{1b}[31mred: is no folder
  $ accord check $'\e[31mred' 2>&1 | cat -v
  accord: error: \u{1b}[31mred: there is no such file
    help: leave out what was removed: what its absence breaks is found in other files
  $ accord phrase $'+10% \e[31mred by 2027' | cat -v
  result
    about     \u{1b}[31mred
    change    up by 10 % of the baseline
    deadline  2027-12-31
