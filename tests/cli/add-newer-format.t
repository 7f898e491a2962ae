Nothing is added where nobody knows what it would mean: a newer accord may read other keys.

  $ . "$TESTDIR/../setup.sh"
  $ echo 'format = 2' > accord.toml
  $ echo 'name = "Work in the region"' >> accord.toml
  $ accord party add noorderzorg
  accord: error: accord.toml:1:10: this partnership was made by a newer accord
    help: install the newest accord; this one knows format 1
  [2]
  $ ls
  accord.toml

A link in the place of the new file is no place to write to.

  $ echo 'format = 1' > accord.toml
  $ echo 'name = "Work in the region"' >> accord.toml
  $ mkdir parties
  $ ln -s ../elsewhere.toml parties/noorderzorg.toml
  $ accord party add noorderzorg
  accord: error: parties/noorderzorg.toml: is no ordinary file, and is left alone
    help: put the file itself there, not a link
  [2]
  $ test -e elsewhere.toml
  [1]
