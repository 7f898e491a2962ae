A share is of the result's own parties.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'name = "Lindehof"' > parties/lindehof.toml
  $ echo 'parties = ["noorderzorg", "hanzeschool"]' >> goals/internships.toml
  $ printf '\n[shares]\nnoorderzorg = "+7"\nhanzeschool = "+5"\nlindehof = "+8%%"\n' >> goals/internships.toml
  $ accord check
  goals/internships.toml:7:1: warning: 'lindehof' has a share, but is no party of this result [share-outside-result]
      lindehof = "+8%"
      ^^^^^^^^
    help: add it to the parties, or remove its share; the parties of the result: noorderzorg, hanzeschool
  1 warning found

Mended:

  $ sed -i '/^lindehof/d' goals/internships.toml
  $ accord check
  nothing found
