Who answers for a result takes part in it.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'name = "Lindehof"' > parties/lindehof.toml
  $ echo 'parties = ["noorderzorg", "hanzeschool"]' >> goals/internships.toml
  $ printf 'owner = "lindehof"\n\n[owners]\nhanzeschool = "head of practice"\nlindehof = "the director"\n' >> goals/internships.toml
  $ accord check
  goals/internships.toml:3:9: warning: the owner 'lindehof' is no party of this result [owner-outside-result]
      owner = "lindehof"
              ^^^^^^^^^^
    help: let a party of the result own it, or add this one; the parties of the result: noorderzorg, hanzeschool
  goals/internships.toml:7:1: warning: the owner 'lindehof' is no party of this result [owner-outside-result]
      lindehof = "the director"
      ^^^^^^^^
    help: let a party of the result own it, or add this one; the parties of the result: noorderzorg, hanzeschool
  2 warnings found

The party that a party merged into is inside:

  $ printf 'joined = 2025-01-01\nsucceeds = ["noorderzorg"]\n' >> parties/lindehof.toml
  $ sed -i 's/^parties.*/parties = ["noorderzorg", "hanzeschool"]/' goals/internships.toml
  $ accord check
  nothing found
