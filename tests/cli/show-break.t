A break cuts the line of the chart; what was measured before it stands as it was measured then.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf '\n[breaks]\n2025-01-01 = "another register"\n' >> indicators/internships.toml
  $ cat > measurements/noorderzorg.toml <<'TOML'
  > [internships]
  > 2023-12-31 = { value = 140, was = 70 }
  > 2024-10-31 = 74
  > 2025-06-30 = 144
  > 2025-12-31 = 150
  > TOML
  $ cat > measurements/hanzeschool.toml <<'TOML'
  > [internships]
  > 2023-12-31 = { value = 100, was = 50 }
  > 2024-10-31 = 52
  > 2025-06-30 = 101
  > TOML
  $ accord show internships | sed -n '/┤/,/break:/p'
  264 ┤╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
      │⡀ · · · · · · · · · · · · · · · · ·  ⠒⠒⠒⠒⠒⠒⠊⠉⠉⠉⠉⠉⠉
      │
      │
      │
      │
      │
      │
      │
  120 ┤⣀⣀⣀⣀⣀⡠⠤⠤⠤⠤⠤⠤⠤⠤⠤⠔⠒⠒⠒⠒⠒
      └─────────────────────────╳────────────────────────────────────────────────┴
  31 Dec 2023              1 Jan 2025                                  31 Dec 2026
       ⣀⡠⠔ so far   ╌╌╌ target   ··· expected   + at this pace
       ╳ break: before it something else was measured
  $ accord show internships | grep ^breaks
  breaks     1 Jan 2025: another register
