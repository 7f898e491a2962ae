For Excel in a Dutch partnership: a byte order mark, semicolons, decimal commas, days first, CR LF and Dutch headings.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'language = "nl"' >> accord.toml
  $ echo '2026-09-30 = 1234.5' >> measurements/noorderzorg.toml
  $ accord export --excel -o cijfers.csv
  $ head -c 3 cijfers.csv | od -An -tx1
   ef bb bf
  $ tail -c +4 cijfers.csv | sed -n '1p;$p' | cat -v
  partij;naam partij;indicator;naam indicator;eenheid;datum;waarde;herzien van;geldt voor;bron;toelichting^M
  noorderzorg;Noorderzorg;internships;Internships;places;30-09-2026;1234,5;;;;^M
  $ accord import cijfers.csv --dry-run 2>&1 | tail -n 1
  5 rijen gelezen: 0 cijfers vast te leggen, 5 al aanwezig, 0 zonder cijfer
