With colour, status says the same words; without it nothing is lost.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord status --color=always | head -n 1 | cat -v | tr -s ' '
  ^[[1mWork in the region^[[0m 23 November 2026
  $ accord status --color=always | sed 's/\x1b\[[0-9;]*m//g' > stripped
  $ accord status | cmp - stripped
  $ NO_COLOR=1 accord status | cmp - stripped
