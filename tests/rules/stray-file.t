What is in no place that accord knows is not read, and said to be so.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir Measurement documents && touch Measurement/lindehof.toml documents/plan.pdf README.txt
  $ cp parties/hanzeschool.toml parties/hanzeschool.toml.bak
  $ mkdir parties/old
  $ ln -s /etc/hostname measurements/lindehof.txt
  $ echo > 'notes.txt'
  $ accord check
  Measurement:1:1: warning: 'Measurement' is in no place that accord knows [stray-file]
    help: did you mean 'measurements'?
  measurements/lindehof.txt:1:1: warning: this is a symbolic link, and is left alone [stray-file]
    help: put the file itself here
  notes.txt:1:1: warning: 'notes.txt' is in no place that accord knows [stray-file]
    help: move it to documents/, or remove it
  parties/hanzeschool.toml.bak:1:1: warning: only files that end in .toml are read in parties/ [stray-file]
      name = "Hanzeschool"
      ^
    help: rename it, move it to documents/, or remove it
  parties/old:1:1: warning: there are no folders in parties/ [stray-file]
    help: move its files up, or to documents/
  5 warnings found

Mended:

  $ rm -r Measurement parties/hanzeschool.toml.bak parties/old measurements/lindehof.txt
  $ mv notes.txt documents/
  $ accord check
  nothing found
