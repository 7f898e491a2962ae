`accord help`, `accord --help` and `accord` alone list the commands.

  $ . "$TESTDIR/../setup.sh"
  $ accord help | head -n 6
  accord: partnerships that promise a result together
  
  usage: accord [-C DIR] [--color WHEN] [--lang LANGUAGE] COMMAND [ARGS]
  
    status           progress against targets
    check            validate the files
  $ accord help > help
  $ accord --help | cmp - help
  $ accord | cmp - help
