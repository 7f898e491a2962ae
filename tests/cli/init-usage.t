What can't be a folder or a name is refused, and nothing is made.

  $ . "$TESTDIR/../setup.sh"
  $ echo > file
  $ accord init file 2>&1 | sed "s|$PWD|HERE|"
  accord: error: HERE/file: is no folder
  $ accord init file/region 2>&1 | sed "s|$PWD|HERE|"
  accord: error: HERE/file: is no folder
  $ accord init region --name ''
  accord: error: --name needs a name
  [2]
  $ accord init region --name "$(printf 'two\nlines')"
  accord: error: --name: 'two\u{0a}lines' is no name
    help: say what it is called: --name "Salland United"
  [2]
  $ accord init "$(printf 'caf\351')"
  accord: error: the folder's name can't be the name of a partnership
    help: say what it is called: --name "Salland United"
  [2]
  $ accord init region --name
  accord: error: --name needs a name
  [2]
  $ accord init one two
  accord: error: init takes no argument 'two'
    help: `accord help init` tells what it takes
  [2]
  $ ls
  file
