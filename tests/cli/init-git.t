git keeps the history where there is git and nobody else keeps it; without git all the rest works.

  $ . "$TESTDIR/../setup.sh"
  $ accord init a > /dev/null && git -C a rev-parse --show-toplevel | sed 's|.*/||'
  a
  $ accord init a/b/c 2> /dev/null
  [2]
  $ git init --quiet shared && accord init shared/deep/region | grep .git
    .gitignore      accord's own folder stays out of the history
    .gitattributes  git merges figures with accord
  $ ls -A shared/deep/region
  .accord
  .gitattributes
  .gitignore
  accord.toml

git merges with accord in a repository that was there too: it got the line in .gitattributes and no program for it.

  $ git -C shared config merge.accord.driver
  accord merge-driver %O %A %B %P
  $ git -C shared config merge.accord.driver mine && accord init shared/other > /dev/null
  $ git -C shared config merge.accord.driver
  mine

  $ accord init c --no-git | grep .git
    .gitignore      accord's own folder stays out of the history
    .gitattributes  git merges figures with accord
  $ GIT_DIR="$PWD/elsewhere" GIT_CEILING_DIRECTORIES=/ accord init d > /dev/null && ls -d d/.git elsewhere
  ls: cannot access 'elsewhere': No such file or directory
  d/.git
  [2]
  $ env PATH="$(dirname "$(command -v accord)")" accord init e | head -n 4
  A new partnership in e
    accord.toml     what it is: open it, and write down the purpose
    .gitignore      accord's own folder stays out of the history
    .gitattributes  git merges figures with accord
  $ ls -A e
  .accord
  .gitattributes
  .gitignore
  accord.toml
