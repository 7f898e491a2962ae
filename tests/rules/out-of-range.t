A figure outside the indicator's min and max is an error at its line; it counts until it is corrected.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'max = 1000' >> indicators/internships.toml
  $ cat > measurements/noorderzorg.toml << TOML
  > [internships]
  > 2023-12-31 = 70
  > 2024-10-31 = 7400  # two zeros too many
  > 2024-11-30 = 75
  > TOML
  $ accord check
  measurements/noorderzorg.toml:3:1: error: 7400 on 2024-10-31 is above the max of 'internships', 1000 [out-of-range]
      2024-10-31 = 7400  # two zeros too many
      ^^^^^^^^^^^^^^^^^
    help: correct the figure, or state another max in indicators/internships.toml
  1 error found
  [1]

It is a sudden jump as well, but one mistake is told once. Corrected:

  $ sed -i 's/7400 .*/74/' measurements/noorderzorg.toml
  $ accord check
  nothing found
