A partnership that is there already is never touched, not from a folder in it either.

  $ . "$TESTDIR/../setup.sh"
  $ mkdir region && cd region
  $ accord init --no-git > /dev/null
  $ echo 'purpose = "ours"' >> accord.toml && cp accord.toml ../kept
  $ accord init --name Other 2>&1 | sed "s|$PWD|HERE|"
  accord: error: there is a partnership already: HERE/accord.toml
    help: go on in that one, or make the new one in a folder outside it: accord init DIR
  $ cmp accord.toml ../kept
  $ accord init parties/new --example vaz-region 2>&1 | sed "s|$PWD|HERE|"
  accord: error: there is a partnership already: HERE/accord.toml
    help: go on in that one, or make the new one in a folder outside it: accord init DIR
  $ accord -C .. init region/below > /dev/null 2>&1
  [2]
  $ ls
  accord.toml
