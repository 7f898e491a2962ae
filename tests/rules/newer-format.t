A partnership in a newer format is not judged at all: what looks wrong may be right there.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ sed -i 's/format = 1/format = 2/' accord.toml
  $ echo 'theme = "blue"' >> accord.toml
  $ echo 'nmae = 1' >> parties/noorderzorg.toml
  $ accord check
  accord.toml:1:10: error: this partnership was made by a newer accord [newer-format]
      format = 2
               ^
    help: install the newest accord; this one knows format 1
  1 error found
  [1]
  $ accord status
  accord: error: accord.toml:1:10: this partnership was made by a newer accord
    help: install the newest accord; this one knows format 1
  [2]

In the format that this accord knows:

  $ sed -i 's/format = 2/format = 1/; /theme/d' accord.toml
  $ sed -i '/nmae/d' parties/noorderzorg.toml
  $ accord check
  nothing found
