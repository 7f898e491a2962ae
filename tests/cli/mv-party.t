An id is renamed in every file that names it, in lists, as a key, as a file's name, and nothing else changes.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat >> goals/internships.toml <<'TOML'
  > # noorderzorg leads
  > owner = 'noorderzorg'   # since 2023
  > parties = ["hanzeschool", "noorderzorg"]
  > [shares]
  > "noorderzorg" = "+10%"
  > hanzeschool = "+10%"
  > [means.noorderzorg]
  > hours = 100
  > TOML
  $ chmod 640 measurements/noorderzorg.toml
  $ accord mv noorderzorg noord
  parties/noorderzorg.toml -> parties/noord.toml
  measurements/noorderzorg.toml -> measurements/noord.toml
  other files that name it: 1
  $ ls parties measurements
  measurements:
  hanzeschool.toml
  noord.toml
  
  parties:
  hanzeschool.toml
  noord.toml
  $ stat -c %a measurements/noord.toml
  640
  $ cat goals/internships.toml
  result = "+10% internships by 2026-12-31"
  # noorderzorg leads
  owner = 'noord'   # since 2023
  parties = ["hanzeschool", "noord"]
  [shares]
  "noord" = "+10%"
  hanzeschool = "+10%"
  [means.noord]
  hours = 100
  $ accord check --strict
  nothing found
