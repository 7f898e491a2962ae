The marks that git leaves where two people changed the same line are one finding a conflict.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > measurements/noorderzorg.toml << TOML
  > [internships]
  > 2023-12-31 = 70
  > <<<<<<< HEAD
  > 2024-10-31 = 74
  > =======
  > 2024-10-31 = 76
  > >>>>>>> noorderzorg
  > TOML
  $ accord check
  measurements/noorderzorg.toml:3:1: error: git left a merge conflict here [merge-conflict]
      <<<<<<< HEAD
      ^^^^^^^
    help: choose one of the two versions and remove the lines with <<<<<<<, ======= and >>>>>>>
  1 error found
  [1]

Somebody removed two of the three marks:

  $ sed -i '/^<<<<<<</d; /^>>>>>>>/d' measurements/noorderzorg.toml
  $ accord check
  measurements/noorderzorg.toml:4:1: error: a mark of a merge conflict is left here [merge-conflict]
      =======
      ^^^^^^^
    help: keep one of the two versions, and remove the marks
  measurements/noorderzorg.toml:5:1: error: '2024-10-31' stands here a second time [syntax]
      2024-10-31 = 76
      ^^^^^^^^^^
    see: measurements/noorderzorg.toml:3:1: the first one
    help: keep one of the two
  2 errors found
  [1]

One of the two figures is kept:

  $ sed -i '/^=======/d; /= 76/d' measurements/noorderzorg.toml
  $ accord check
  nothing found

Of two conflicts in a file only the first was told. Now both are, with what else is wrong:

  $ cat > measurements/noorderzorg.toml << TOML
  > [internships]
  > <<<<<<< HEAD
  > 2023-12-31 = 70
  > =======
  > 2023-12-31 = 71
  > >>>>>>> noorderzorg
  > 2024-09-30 = 72,5
  > <<<<<<< HEAD
  > 2024-10-31 = 74
  > =======
  > 2024-10-31 = 76
  > >>>>>>> noorderzorg
  > TOML
  $ accord check
  measurements/noorderzorg.toml:2:1: error: git left a merge conflict here [merge-conflict]
      <<<<<<< HEAD
      ^^^^^^^
    help: choose one of the two versions and remove the lines with <<<<<<<, ======= and >>>>>>>
  measurements/noorderzorg.toml:7:14: error: the number '72,5' has a decimal comma [syntax]
      2024-09-30 = 72,5
                   ^^^^
    help: write a point: 72.5
  measurements/noorderzorg.toml:8:1: error: git left a merge conflict here [merge-conflict]
      <<<<<<< HEAD
      ^^^^^^^
    help: choose one of the two versions and remove the lines with <<<<<<<, ======= and >>>>>>>
  3 errors found
  [1]
