Colour is for terminals; --color=always asks for it in a pipe, and wins over the environment.

  $ . "$TESTDIR/../setup.sh"
  $ first_line() { head -n 1 | cat -v; }
  $ accord explain out-of-range | first_line
  out-of-range (error)
  $ accord explain out-of-range --color=always | first_line
  ^[[1mout-of-range^[[0m (error)
  $ NO_COLOR=1 accord explain out-of-range --color=always | first_line
  ^[[1mout-of-range^[[0m (error)
  $ CLICOLOR_FORCE=1 accord explain out-of-range | first_line
  ^[[1mout-of-range^[[0m (error)
  $ CLICOLOR_FORCE=1 accord explain out-of-range --color=never | first_line
  out-of-range (error)
  $ CLICOLOR_FORCE=1 NO_COLOR=1 accord explain out-of-range | first_line
  out-of-range (error)
