The marks that git leaves where two people changed the same line are one finding a file.

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
  1 error found
  [1]

One of the two figures is kept:

  $ sed -i '/^=======/d; /= 76/d' measurements/noorderzorg.toml
  $ accord check
  nothing found
