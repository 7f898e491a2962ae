A result can only be part of an ambition that has a file.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir ambitions && echo 'name = "Staying"' > ambitions/staying.toml
  $ echo 'ambition = "staing"' >> goals/internships.toml
  $ accord check
  goals/internships.toml:2:12: error: there is no ambition 'staing' [unknown-ambition]
      ambition = "staing"
                 ^^^^^^^^
    help: did you mean 'staying'?
  1 error found
  [1]

Mended:

  $ sed -i 's/staing/staying/' goals/internships.toml
  $ accord check
  nothing found
