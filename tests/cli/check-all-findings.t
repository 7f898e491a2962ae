check reports every finding of every file in one run, by file and by line.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'max = 60' >> indicators/internships.toml
  $ echo 'resutl = "twice"' >> goals/internships.toml
  $ mkdir archive
  $ accord check
  archive:1:1: warning: 'archive' is in no place that accord knows [stray-file]
    help: move it to documents/, or remove it
  goals/internships.toml:2:1: warning: 'resutl' is no key of a result [unknown-key]
      resutl = "twice"
      ^^^^^^
    help: did you mean 'result'?
  measurements/noorderzorg.toml:2:1: error: 70 on 2023-12-31 is above the max of 'internships', 60 [out-of-range]
      2023-12-31 = 70
      ^^^^^^^^^^^^^^^
    help: correct the figure, or state another max in indicators/internships.toml
  measurements/noorderzorg.toml:3:1: error: 74 on 2024-10-31 is above the max of 'internships', 60 [out-of-range]
      2024-10-31 = 74
      ^^^^^^^^^^^^^^^
    help: correct the figure, or state another max in indicators/internships.toml
  2 errors, 2 warnings found
  [1]
