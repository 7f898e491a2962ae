A party that left, one without a baseline and one that is late say so; the best come first.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'frequency = "monthly"' >> indicators/internships.toml
  $ printf 'name = "Oosterhuis"\nleft = 2025-06-30\n' > parties/oosterhuis.toml
  $ printf '[internships]\n2023-12-31 = 30\n2024-12-31 = 24\n' > measurements/oosterhuis.toml
  $ printf 'name = "Lindehof"\n' > parties/lindehof.toml
  $ printf '[internships]\n2026-10-31 = 12\n' > measurements/lindehof.toml
  $ echo '2026-10-31 = 55' >> measurements/hanzeschool.toml
  $ printf '\n[shares]\nnoorderzorg = "+10"\nlindehof = "to 14"\n' >> goals/internships.toml
  $ accord show internships | sed -n '/^party/,/^$/p'
  party        baseline  now  change  share  progress  carries
  noorderzorg        70   74      +4    +10      40 %    133 %  last 31 Oct 2024
  hanzeschool        50   55      +5                     167 %
  oosterhuis         30   24      -6                    -200 %  left 30 Jun 2025
  lindehof                12          to 14                     no baseline
  
