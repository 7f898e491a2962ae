[checks] in accord.toml gives a rule another severity, or switches it off.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'max = 70' >> indicators/internships.toml
  $ accord check
  measurements/noorderzorg.toml:3:1: error: 74 on 2024-10-31 is above the max of 'internships', 70 [out-of-range]
      2024-10-31 = 74
      ^^^^^^^^^^^^^^^
    help: correct the figure, or state another max in indicators/internships.toml
  1 error found
  [1]
  $ cat >> accord.toml << TOML
  > [checks]
  > out-of-range = "note"
  > TOML
  $ accord check
  measurements/noorderzorg.toml:3:1: note: 74 on 2024-10-31 is above the max of 'internships', 70 [out-of-range]
      2024-10-31 = 74
      ^^^^^^^^^^^^^^^
    help: correct the figure, or state another max in indicators/internships.toml
  1 note found
  $ sed -i 's/"note"/"off"/' accord.toml
  $ accord check
  nothing found
