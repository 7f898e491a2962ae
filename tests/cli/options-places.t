Global options stand before the command or after it; `--` ends options.

  $ . "$TESTDIR/../setup.sh"
  $ mkdir region && cd region && small_partnership && cd ..
  $ accord -C region goal list > before
  $ accord goal list -C region > after
  $ cmp before after
  $ accord -C region status --porcelain -- internships | cut -f 1
  internships
  $ accord -C region status -- --json
  accord: error: there is no goal '--json'
    help: `accord goal list` names them all
  [2]

They may stand between a noun and its verb as well.

  $ accord goal -C region list | cmp - before
