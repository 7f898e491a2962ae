A file whose name is no id is reported once, and not again wherever its id is used.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mv parties/noorderzorg.toml parties/Noorderzorg.toml
  $ echo 'owner = "Hanze School"' >> goals/internships.toml
  $ cp indicators/internships.toml indicators/2024.toml
  $ accord check
  goals/internships.toml:2:9: error: 'Hanze School' is no id [bad-id]
      owner = "Hanze School"
              ^^^^^^^^^^^^^^
    help: an id is a file's name without .toml: small letters, digits and hyphens; did you mean 'hanze-school'?
  indicators/2024.toml:1:1: error: '2024' is all digits, and no indicator's id [bad-id]
      name = "Internships"
      ^
    help: give it a name with a letter in it
  parties/Noorderzorg.toml:1:1: error: 'Noorderzorg' is no id [bad-id]
      name = "Noorderzorg"
      ^
    help: rename it: small letters, digits and hyphens, such as noorderzorg.toml
  3 errors found
  [1]

Nothing is counted without the party, nor shown for the rest of it:

  $ accord status
  goals/internships.toml:2:9: 'Hanze School' is no id [bad-id]
  indicators/2024.toml:1:1: '2024' is all digits, and no indicator's id [bad-id]
  parties/Noorderzorg.toml:1:1: 'Noorderzorg' is no id [bad-id]
  accord: error: some files can't be read, and a wrong figure costs more than none
    help: `accord check` tells what to mend; `accord status --partial` shows the rest
  [2]

Mended:

  $ mv parties/Noorderzorg.toml parties/noorderzorg.toml
  $ sed -i 's/Hanze School/hanzeschool/' goals/internships.toml
  $ rm indicators/2024.toml
  $ accord check
  nothing found
