A book keeps its bytes: order mark, line endings, quoted dates, comments, and whether it ends in a newline.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf '\xef\xbb\xbf# ours\r\n[internships] # places\r\n"2024-10-31" = 74\r\n\r\n# from the new system on\r\n"2025-10-31" = 75' > measurements/noorderzorg.toml
  $ accord measure internships noorderzorg=74.5 --date 2025-01-31 > /dev/null
  $ accord measure internships noorderzorg=76 --date 2026-01-31 > /dev/null
  $ cat -A measurements/noorderzorg.toml
  M-oM-;M-?# ours^M$
  [internships] # places^M$
  "2024-10-31" = 74^M$
  "2025-01-31" = 74.5^M$
  ^M$
  # from the new system on^M$
  "2025-10-31" = 75^M$
  "2026-01-31" = 76 (no-eol)

Where a table is not in order of date, a figure goes to its end.

  $ printf '[internships]\n2024-10-31 = 74\n2023-12-31 = 70\nsource = "HR"\n# end\n\n[other]\n2024-01-31 = 1\n' > measurements/noorderzorg.toml
  $ accord measure internships noorderzorg=72 --date 2024-01-31 --source HR > /dev/null
  $ cat measurements/noorderzorg.toml
  [internships]
  2024-10-31 = 74
  2023-12-31 = 70
  source = "HR"
  2024-01-31 = 72
  # end
  
  [other]
  2024-01-31 = 1

A layout in which a line can't be put is refused, with the line to write.

  $ printf 'internships = { 2023-12-31 = 70 }\n' > measurements/noorderzorg.toml
  $ accord measure internships noorderzorg=72 --date 2024-01-31
  accord: error: measurements/noorderzorg.toml:1:1: the figures of internships are laid out in a way that accord can't edit safely
    help: write it by hand, under [internships]: 2024-01-31 = 72
  [2]
  $ cat measurements/noorderzorg.toml
  internships = { 2023-12-31 = 70 }
