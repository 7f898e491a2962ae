A colleague's newer accord had moved a partnership to the next format. `accord mv` renamed its files all the same, `ready`
said that there were no goals yet, and `measure` that there was no such indicator. No command shows or changes what it
does not know the meaning of, and each says what to do.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ sed -i 's/format = 1/format = 2/' accord.toml
  $ accord mv noorderzorg noord
  accord: error: accord.toml:1:10: this partnership was made by a newer accord
    help: install the newest accord; this one knows format 1
  [2]
  $ accord ready
  accord: error: accord.toml:1:10: this partnership was made by a newer accord
    help: install the newest accord; this one knows format 1
  [2]
  $ accord measure internships noorderzorg=75
  accord: error: accord.toml:1:10: this partnership was made by a newer accord
    help: install the newest accord; this one knows format 1
  [2]
  $ accord goal list
  accord: error: accord.toml:1:10: this partnership was made by a newer accord
    help: install the newest accord; this one knows format 1
  [2]
  $ accord status --partial
  accord: error: accord.toml:1:10: this partnership was made by a newer accord
    help: install the newest accord; this one knows format 1
  [2]
  $ ls parties measurements
  measurements:
  hanzeschool.toml
  noorderzorg.toml
  
  parties:
  hanzeschool.toml
  noorderzorg.toml
