Each result has an owner, and each party names somebody inside it.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i '/^owner /d' goals/internships/first-year.toml
  $ sed -i '/^hanzeschool = "Lourens/d' goals/internships.toml
  $ gate
  do not start; talk again about:
  
  ✗ owners  owners-named
      nobody inside Hanzeschool answers for internships
        goals/internships.toml: owners.hanzeschool
      internships/first-year has no owner
        goals/internships/first-year.toml: owner
  [1]

Mended:

  $ sed -i '1a owner = "noorderzorg"' goals/internships/first-year.toml
  $ sed -i '/^\[owners\]/a hanzeschool = "Lourens Wiersinga"' goals/internships.toml
  $ gate
  ready: nothing stands in the way of starting
