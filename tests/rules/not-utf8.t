A file that was saved in another encoding is refused, with what the byte was meant to be.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'name = "Co\366peratie Noorderzorg"\n' > parties/noorderzorg.toml
  $ accord check
  parties/noorderzorg.toml:1:11: error: the byte 0xF6 here is not UTF-8: it is '\xc3\xb6' in Windows-1252 [not-utf8] (esc)
      name = "Co\x{f6}peratie Noorderzorg"
                ^^^^^^^^^
    help: save the file as UTF-8: most editors offer that when saving
  1 error found
  [1]

A spreadsheet's "Unicode text" is UTF-16:

  $ printf 'name = "Hanzeschool"\n' | iconv -t UTF-16 > parties/hanzeschool.toml
  $ accord check
  parties/hanzeschool.toml:1:1: error: the file is in UTF-16, not in UTF-8 [not-utf8]
      \x{ff}\x{fe}n\u{00}a\u{00}m\u{00}e\u{00} \u{00}=\u{00} \u{00}"\u{00}H\u{00}a\u{00}n\u{00}z\u{00}e\u{00}s\u{00}c\u{00}h\u{00}o\u{00}o\u{00}l\u{00}"\u{00}
      ^^^^^^^^^^^^^^^^^^^
    help: save it as UTF-8: most editors offer that when saving
  parties/noorderzorg.toml:1:11: error: the byte 0xF6 here is not UTF-8: it is '\xc3\xb6' in Windows-1252 [not-utf8] (esc)
      name = "Co\x{f6}peratie Noorderzorg"
                ^^^^^^^^^
    help: save the file as UTF-8: most editors offer that when saving
  2 errors found
  [1]

Saved as UTF-8:

  $ printf 'name = "Co\303\266peratie Noorderzorg"\n' > parties/noorderzorg.toml
  $ printf 'name = "Hanzeschool"\n' > parties/hanzeschool.toml
  $ accord check
  nothing found
