--party chooses results; their values stay those of all parties together.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord status --porcelain > all
  $ accord status --porcelain --party noorderzorg | cmp - all
