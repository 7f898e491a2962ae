What is found is counted in Dutch too, and --lang goes before what accord.toml says.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord --lang nl check
  niets gevonden
  $ echo 'colour = "blue"' >> parties/noorderzorg.toml
  $ accord --lang nl check
  parties/noorderzorg.toml:2:1: warning: 'colour' is geen sleutel van een partij [unknown-key]
      colour = "blue"
      ^^^^^^
    tip: de sleutels zijn: 'name', 'aliases', 'sector', 'role', 'joined', 'left', 'succeeds', 'interests', 'needs', 'limits', 'gains', 'concessions', 'representative', 'business_case' of 'allow'
  1 waarschuwing gevonden
  $ rm goals/internships.toml && accord --lang nl check 2>&1 | tail -1
  1 waarschuwing gevonden
  $ git init -q && git add -A && git -c user.name=a -c user.email=a@b commit -qm now
  $ accord --lang nl check --since HEAD
  niets nieuw sinds HEAD
