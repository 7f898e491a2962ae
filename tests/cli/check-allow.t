[allow] lets one file break a rule, with the reason beside it.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'max = 70' >> indicators/internships.toml
  $ cat >> measurements/noorderzorg.toml << TOML
  > [allow]
  > out-of-range = "two wards were counted twice in 2024, as the annual report says"
  > TOML
  $ accord check
  nothing found

The reason can't be left out.

  $ sed -i 's/= "two wards.*/= ""/' measurements/noorderzorg.toml
  $ accord check
  measurements/noorderzorg.toml:3:1: error: 74 on 2024-10-31 is above the max of 'internships', 70 [out-of-range]
      2024-10-31 = 74
      ^^^^^^^^^^^^^^^
    help: correct the figure, or state another max in indicators/internships.toml
  measurements/noorderzorg.toml:5:16: error: an allowed rule needs its reason as a text [wrong-type]
      out-of-range = ""
                     ^^
    help: out-of-range = "why this file may break it"
  2 errors found
  [1]
