A text that a spreadsheet would take for a formula arrives as text; a negative number stays a number.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'name = "=HYPERLINK(1,2)"' > parties/noorderzorg.toml
  $ sed -i 's/^unit = .*/unit = "+places"/' indicators/internships.toml
  $ printf '[internships]\n2023-12-31 = { value = -3.5, source = "@sum", note = "-1\\nand more" }\n' > measurements/noorderzorg.toml
  $ accord export | tail -n 2
  noorderzorg,"'=HYPERLINK(1,2)",internships,Internships,'+places,2023-12-31,-3.5,,,'@sum,"'-1
  and more"
  $ accord --lang nl export --excel | tail -n 2 | head -n 1
  noorderzorg;'=HYPERLINK(1,2);internships;Internships;'+places;31-12-2023;-3,5;;;'@sum;"'-1
