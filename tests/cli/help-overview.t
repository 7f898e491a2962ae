`accord help`, `accord --help` and `accord -h` list the commands; so does `accord` alone outside a partnership.

  $ . "$TESTDIR/../setup.sh"
  $ accord help | head -n 6
  accord: partnerships that promise a result together
  
  usage: accord [OPTIONS] COMMAND [ARGS]
  
    init             a new partnership, or an example to play with
    status           progress against targets
  $ accord help > help
  $ accord --help | cmp - help
  $ accord -h | cmp - help
  $ accord | cmp - help

The options that every command takes come last.

  $ accord help | tail -n 9
  
    -C DIR                 run as if started in DIR
    --color WHEN           auto, always or never
    --no-pager             do not page long output
    --lang LANGUAGE        en or nl: the language of what people read
    --help                 show what the command takes
    -h                     the same
  
  `accord help COMMAND` tells what a command takes
