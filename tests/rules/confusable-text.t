Letters that only look like those of a name, and characters that can't be seen, are a warning.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'name = "Noord\320\265rzorg"\n' > parties/noorderzorg.toml
  $ printf 'name = "Hanze\342\200\256loohcs"\naliases = ["Hanze\342\200\213school"]\n' > parties/hanzeschool.toml
  $ accord check
  parties/hanzeschool.toml:1:14: warning: there is a hidden character (U+202E) in this name [confusable-text]
      name = "Hanze\u{202e}loohcs"
                   ^^^^^^^^^
    help: type the name again, or remove the character
  parties/hanzeschool.toml:2:18: warning: there is a hidden character (U+200B) in this name [confusable-text]
      aliases = ["Hanze\u{200b}school"]
                       ^^^^^^^^^
    help: type the name again, or remove the character
  parties/noorderzorg.toml:1:14: warning: this letter (U+0435) is Cyrillic, in a word with Latin letters [confusable-text]
      name = "Noord\xd0\xb5rzorg" (esc)
                   ^
    help: type the word again: it looks like another name, and is not the same
  3 warnings found

Greek letters that mean something stand, and so does a name in one script:

  $ printf 'name = "Noorderzorg"\naliases = ["\316\262-blokkers", "\320\241\320\265\320\262\320\265\321\200"]\n' > parties/noorderzorg.toml
  $ echo 'name = "Hanzeschool"' > parties/hanzeschool.toml
  $ accord check
  nothing found
