Bytes that are no UTF-8 are taken for Windows-1252, and that is said; UTF-16 is seen; other encodings are told.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'name = "Zorgcaf\303\251"\n' > parties/zorgcafe.toml
  $ printf 'party,date,value\nZorgcaf\351,2024-12-31,5\n' > windows.csv
  $ accord import windows.csv | sed -n '1p;$p'
  encoding: Windows-1252, because the bytes are no UTF-8; --encoding tells another
  1 row read: 1 figure recorded, 0 already there, 0 without a figure
  $ printf 'party,date,value\nZorgcaf\202,2024-12-31,5\n' > dos.csv
  $ accord import dos.csv --encoding cp850 | sed -n '1p;$p'
  encoding: CP850, as told
  1 row read: 0 figures recorded, 1 already there, 0 without a figure
  $ iconv -f CP1252 -t UTF-16LE windows.csv > utf16.csv
  $ accord import utf16.csv | sed -n '1p;$p'
  encoding: UTF-16LE: every second byte is zero
  1 row read: 0 figures recorded, 1 already there, 0 without a figure
  $ accord import dos.csv --encoding klingon
  accord: error: there is no encoding 'klingon'
    help: for example utf-8, windows-1252, utf-16le, iso-8859-15 or macroman
  [2]
