--lang chooses what people read; machine output is the same in every language.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord status | sed -n 2p
  1 on track
  $ accord status --lang nl | sed -n 2p
  1 op koers
  $ accord status --json > en.json
  $ accord status --json --lang nl > nl.json
  $ cmp en.json nl.json
  $ accord status --porcelain > en.txt
  $ accord status --porcelain --lang nl > nl.txt
  $ cmp en.txt nl.txt

The partnership's own language is the default.

  $ echo 'language = "nl"' >> accord.toml
  $ accord status | sed -n 2p
  1 op koers
  $ accord status --lang en | sed -n 2p
  1 on track
