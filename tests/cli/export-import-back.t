import reads back what export writes, without rules; nothing is new then.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord export | accord import - --dry-run
  encoding: UTF-8
  separator: ','
  header: line 1
  party: column 'party'
  indicator: column 'indicator'
  figures: column 'value'
  note: column 'note'
  date: column 'date', read as yyyy-mm-dd
  not used: 'party_name', 'indicator_name', 'unit', 'was', 'covers', 'source'
  4 rows read: 0 figures would be recorded, 4 already there, 0 without a figure
  $ accord export > figures.csv
  $ rm measurements/*.toml
  $ accord import figures.csv > /dev/null 2>&1
  $ accord export | cmp - figures.csv
