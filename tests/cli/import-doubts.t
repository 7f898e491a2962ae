The story: a year that was mistyped and a slip of the decimal point were recorded without a word; only `check` told.
What `check` would find about the figures that are recorded is told at once, and recorded all the same.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > slips.csv <<'CSV'
  > party,date,value
  > Noorderzorg,2024-11-30,7500
  > Noorderzorg,2024-12-31,76
  > Noorderzorg,2062-01-31,77
  > CSV
  $ accord import slips.csv --dry-run | tail -n 1
  slips.csv:2:24: warning: internships, noorderzorg: 7500 on 2024-11-30 is over five times the 74 before and 76 after it
  slips.csv:4:24: warning: internships, noorderzorg: 2062-01-31 is in the future
  3 rows read: 3 figures would be recorded, 0 already there, 0 without a figure
  $ accord import slips.csv | tail -n 1
  slips.csv:2:24: warning: internships, noorderzorg: 7500 on 2024-11-30 is over five times the 74 before and 76 after it
  slips.csv:4:24: warning: internships, noorderzorg: 2062-01-31 is in the future
  3 rows read: 3 figures recorded, 0 already there, 0 without a figure
  $ accord check | grep '^measurements'
  3 warnings found
  measurements/noorderzorg.toml:4:1: warning: 7500 on 2024-11-30 is over five times the 74 before and 76 after it [sudden-jump]
  measurements/noorderzorg.toml:6:1: warning: 2062-01-31 is after today, 2026-11-23 [future-figure]

Once they are there, they are no news.

  $ accord import slips.csv | tail -n 1
  3 rows read: 0 figures recorded, 3 already there, 0 without a figure

The jump may be that of a figure which stood there as the newest one.

  $ printf 'party,date,value\nHanzeschool,2024-11-30,520\n' > first.csv
  $ accord import first.csv | tail -n 1
  1 row read: 1 figure recorded, 0 already there, 0 without a figure
  $ printf 'party,date,value\nHanzeschool,2024-12-31,53\n' > next.csv
  $ accord import next.csv | tail -n 1
  next.csv:2:24: warning: internships, hanzeschool: 520 on 2024-11-30 is over five times the 52 before and 53 after it
  1 row read: 1 figure recorded, 0 already there, 0 without a figure

What the settings or the book silence is not told.

  $ printf '[allow]\nsudden-jump = "counted twice, on purpose"\nfuture-figure = "planned"\n' >> measurements/noorderzorg.toml
  $ sed 's/7500/7600/; s/2062/2063/' slips.csv > more.csv
  $ accord import more.csv --replace | tail -n 1
  3 rows read: 1 figure recorded, 1 replaced, 1 already there, 0 without a figure

At most five are told, and how many more there are.

  $ (echo party,date,value; for month in 01 02 03 04 05 06 07; do echo "Hanzeschool,2063-$month-28,60"; done) > ahead.csv
  $ accord import ahead.csv | tail -n 1
  ahead.csv:2:24: warning: internships, hanzeschool: 2063-01-28 is in the future
  ahead.csv:3:24: warning: internships, hanzeschool: 2063-02-28 is in the future
  ahead.csv:4:24: warning: internships, hanzeschool: 2063-03-28 is in the future
  ahead.csv:5:24: warning: internships, hanzeschool: 2063-04-28 is in the future
  ahead.csv:6:24: warning: internships, hanzeschool: 2063-05-28 is in the future
  ... and 2 more
  7 rows read: 7 figures recorded, 0 already there, 0 without a figure
  $ accord --lang nl import ahead.csv | tail -n 1
  7 rijen gelezen: 0 cijfers vastgelegd, 7 al aanwezig, 0 zonder cijfer

Where nothing is recorded, there is nothing to doubt.

  $ printf 'party,date,value\nNoorderzorg,2064-01-31,7000\nNoorderzorg,2024-10-31,75\n' > conflict.csv
  $ accord import conflict.csv > /dev/null
  conflict.csv:3:24: internships, noorderzorg: 74 stands on 2024-10-31, not 75
  accord: error: other figures stand on those dates, so nothing is recorded
    help: --replace puts the file's in their place; git keeps the old ones
  [1]

A figure of a day on which its party had left, or had merged, never counts; that it is recorded is no reason to be silent.

  $ printf 'name = "Zuidhof"\nleft = 2025-10-01\n' > parties/zuidhof.toml
  $ printf 'name = "Oosterhof"\nleft = 2025-10-01\n' > parties/oosterhof.toml
  $ printf 'name = "Hof"\njoined = 2025-10-01\nsucceeds = ["oosterhof"]\n' > parties/hof.toml
  $ cat > gone.csv <<'CSV'
  > party,date,value
  > Zuidhof,2025-10-01,5
  > Zuidhof,2025-10-31,5
  > Oosterhof,2025-09-30,5
  > Oosterhof,2025-10-01,5
  > Hof,2025-10-31,5
  > CSV
  $ accord --lang nl import gone.csv --dry-run | tail -n 1
  gone.csv:3:20: warning: zuidhof is op 2025-10-01 vertrokken: dit cijfer telt niet mee
  gone.csv:5:22: warning: oosterhof is opgegaan in hof, dat sinds 2025-10-01 in de plaats ervan telt: dit cijfer telt niet mee
  5 rijen gelezen: 5 cijfers vast te leggen, 0 al aanwezig, 0 zonder cijfer
  $ accord import gone.csv | tail -n 1
  gone.csv:3:20: warning: zuidhof left on 2025-10-01: this figure doesn't count
  gone.csv:5:22: warning: oosterhof merged into hof, which counts in its place since 2025-10-01: this figure doesn't count
  5 rows read: 5 figures recorded, 0 already there, 0 without a figure
