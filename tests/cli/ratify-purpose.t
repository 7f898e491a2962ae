The purpose comes first, and has its own table.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'purpose = "Every student a place, \"here\""' >> accord.toml
  $ accord ratify --purpose --party noorderzorg --by board --date 2024-01-10
  purpose: ratified by noorderzorg (board)
    said yes to it as it reads today: 1 of 2 parties; waiting for hanzeschool
  $ cat ratifications/noorderzorg.toml
  ["."]
  2024-01-10 = { by = ["board"], result = "Every student a place, \"here\"" }
  $ sed -i 's/Every student/Each student/' accord.toml
  $ accord check
  accord.toml:4:11: note: the purpose was re-worded since it was ratified by noorderzorg [moved-goalpost]
      purpose = "Each student a place, \"here\""
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: `accord ratify --purpose` records the yes to how it reads now
  1 note found
