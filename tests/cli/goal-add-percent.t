Per cents of a figure in per cents can be read in two ways: both are told.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'name = "Staff retention"\naliases = ["behoud van medewerkers"]\nunit = "%%"\n' > indicators/staff-retention.toml
  $ printf '\n[staff-retention]\n2023-12-31 = 81.2\n' >> measurements/noorderzorg.toml
  $ accord goal add "10% meer behoud van medewerkers per eind 2026"
  result      staff-retention
  file        goals/staff-retention.toml
  sentence    10% meer behoud van medewerkers per eind 2026
  reads as    from 81.2 on 31 Dec 2023 to 89.3 % by 31 Dec 2026
  pace        needs +2.7 a year; no figures before the baseline to compare it with
  to measure  accord measure staff-retention hanzeschool=... --date 2023-12-31
  goals/staff-retention.toml:1:10: warning: "+10%" of a figure in % can be read in two ways: from 81.2 % it is 89.3 % here, and 91.2 % in percentage points [ambiguous-percent]
      result = "10% meer behoud van medewerkers per eind 2026"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: add target = 89.3 if that is meant, or write "+10 pp"
  $ accord --lang nl goal add "minstens 80% behoud van medewerkers per eind 2026" --id niveau
  resultaat  niveau
  bestand    goals/niveau.toml
  zin        minstens 80% behoud van medewerkers per eind 2026
  dat is     81,2 op 31 dec 2023, vast te houden op 80 % tot en met 31 dec 2026
  te meten   accord measure staff-retention hanzeschool=... --date 2023-12-31
