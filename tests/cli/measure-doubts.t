The story: a figure that was ten times what stands around it, one of a party that had left, and one of the whole
partnership that no result looks at were each recorded without a word. They still are recorded, with a warning.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord measure internships noorderzorg=720 --date 2024-05-31
  internships, noorderzorg: 70 -> 720; result internships: 50 % -> 50 %, on track
  accord: warning: internships, noorderzorg: 720 on 2024-05-31 is over five times the 70 before and 74 after it
  $ accord --lang nl measure internships noorderzorg=730 --date 2024-05-31 --replace
  internships, noorderzorg: 720 -> 730; resultaat internships: 50 % -> 50 %, op koers
  accord: warning: internships, noorderzorg: 730 op 2024-05-31 is meer dan vijf keer de 70 ervoor en de 74 erna

The next figure shows that the newest one was a slip.

  $ accord measure internships hanzeschool=530 --date 2024-11-30
  internships, hanzeschool: 52 -> 530; result internships: 50 % -> 4033 %, achieved
  $ accord measure internships hanzeschool=53 --date 2024-12-31
  internships, hanzeschool: 530 -> 53; result internships: 4033 % -> 58 %, on track
  accord: warning: internships, hanzeschool: 530 on 2024-11-30 is over five times the 52 before and 53 after it

A party that had left, and one that had merged:

  $ printf 'name = "Zuidhof"\nleft = 2025-10-01\n' > parties/zuidhof.toml
  $ printf 'name = "Oosterhof"\n' > parties/oosterhof.toml
  $ printf 'name = "Hof"\njoined = 2025-10-01\nsucceeds = ["oosterhof"]\n' > parties/hof.toml
  $ accord measure internships zuidhof=5 oosterhof=6 hof=7 --date 2025-10-02
  internships, zuidhof: 5, the first figure
  internships, oosterhof: 6, the first figure
  internships, hof: 7, the first figure
  result internships: 58 % -> 58 %, on track
  accord: warning: zuidhof left on 2025-10-01: this figure doesn't count
  accord: warning: oosterhof merged into hof, which counts in its place since 2025-10-01: this figure doesn't count
  $ accord --lang nl measure internships zuidhof=5 oosterhof=6 hof=7 --date 2025-10-03 > /dev/null
  accord: warning: zuidhof is op 2025-10-01 vertrokken: dit cijfer telt niet mee
  accord: warning: oosterhof is opgegaan in hof, dat sinds 2025-10-01 in de plaats ervan telt: dit cijfer telt niet mee

While all members are parties to the result, a figure of the whole partnership is its figure; when they are not, it is
nobody's.

  $ accord measure internships 130 --date 2025-10-31 > /dev/null
  $ printf 'parties = ["noorderzorg"]\n' >> goals/internships.toml
  $ accord measure internships 131 --date 2025-11-30
  internships, the partnership: 130 -> 131; result internships: 57 % -> 57 %, on track
  accord: warning: no result uses this figure of the whole partnership: none about internships has all members as its parties
  $ accord --lang nl measure internships 132 --date 2025-12-31 > /dev/null
  accord: warning: geen enkel resultaat gebruikt dit cijfer van het hele samenwerkingsverband: aan geen resultaat over internships doen alle deelnemers mee
  $ mkdir imports
  $ printf 'date,value\n2026-01-31,133\n2026-02-28,134\n' > all.csv
  $ printf '[fixed]\nparty = "all"\n' > imports/whole.toml
  $ accord import all.csv --rules whole > /dev/null
  all.csv:2:12: warning: no result uses this figure of the whole partnership: none about internships has all members as its parties

Where each party's own figure counts, as under "worst", none of the whole can.

  $ sed -i '/^parties/d' goals/internships.toml
  $ printf 'combine = "worst"\n' >> indicators/internships.toml
  $ accord measure internships 132 --date 2026-03-31 > /dev/null
  accord: warning: no result uses this figure of the whole partnership: internships is judged by each party's own
