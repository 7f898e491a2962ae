goal list: every result that was promised, sub-results under theirs.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir goals/internships
  $ echo 'result = "+3% internships by 2024-12-31"' > goals/internships/soon.toml
  $ echo 'owner = "hanzeschool"' >> goals/internships/soon.toml
  $ accord goal list
  id                  result                          deadline    owner
  internships         +10% internships by 2026-12-31  2026-12-31
    internships/soon  +3% internships by 2024-12-31   2024-12-31  hanzeschool
