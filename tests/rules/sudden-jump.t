A slip of the decimal point makes a figure ten times what is before and after it.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > measurements/noorderzorg.toml << TOML
  > [internships]
  > 2023-12-31 = 70
  > 2024-03-31 = 71
  > 2024-06-30 = 7200  # 72.00
  > 2024-09-30 = 7.3
  > 2024-10-31 = 74
  > 2024-11-30 = 75
  > 2024-12-31 = 0
  > 2025-01-31 = 76
  > TOML
  $ accord check
  measurements/noorderzorg.toml:4:1: warning: 7200 on 2024-06-30 is over five times the 71 before and 7.3 after it [sudden-jump]
      2024-06-30 = 7200  # 72.00
      ^^^^^^^^^^^^^^^^^
    help: check the decimal point; if the figure is right, add two lines to this book, [allow] and sudden-jump = "why it is right"
  measurements/noorderzorg.toml:5:1: warning: 7.3 on 2024-09-30 is under a fifth of the 7200 before and 74 after it [sudden-jump]
      2024-09-30 = 7.3
      ^^^^^^^^^^^^^^^^
    help: check the decimal point; if the figure is right, add two lines to this book, [allow] and sudden-jump = "why it is right"
  measurements/noorderzorg.toml:8:1: warning: 0 on 2024-12-31 is under a fifth of the 75 before and 76 after it [sudden-jump]
      2024-12-31 = 0
      ^^^^^^^^^^^^^^
    help: if there was no figure, remove the line: a missing figure is no zero
  3 warnings found

Not across a break, where figures mean something else, and not where the book says why:

  $ cat > measurements/noorderzorg.toml << TOML
  > [allow]
  > sudden-jump = "all of them were on strike in March"
  > 
  > [internships]
  > 2023-12-31 = 70
  > 2024-03-31 = 1
  > 2024-06-30 = 72
  > TOML
  $ cat > measurements/hanzeschool.toml << TOML
  > [internships]
  > 2023-12-31 = 50
  > 2024-10-31 = 520
  > 2024-12-31 = 52
  > TOML
  $ printf '\n[breaks]\n2024-06-01 = "counted in days"\n2024-11-01 = "counted in places again"\n' >> indicators/internships.toml
  $ accord check
  nothing found
