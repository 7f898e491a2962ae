A folder with no partnership in it is trouble, not silence.

  $ . "$TESTDIR/../setup.sh"
  $ accord check
  accord: error: there is no partnership here: no accord.toml in this folder or above it
    help: go to a partnership's folder, or name it with -C DIR
  [2]

A partnership needs a file with two lines.

  $ echo 'format = 1' > accord.toml
  $ echo 'name = "Work in the region"' >> accord.toml
  $ accord check
  nothing found
