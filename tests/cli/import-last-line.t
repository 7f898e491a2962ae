The last line tells rows from figures: the story is of "1 row read: 3 recorded", where a row held three.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'party,2025-01-31,2025-02-28,2025-03-31\nNoorderzorg,74,75,76\n' > wide.csv
  $ accord import wide.csv --dry-run | tail -n 1
  1 row read: 3 figures would be recorded, 0 already there, 0 without a figure
  $ accord --lang nl import wide.csv --dry-run | tail -n 1
  1 rij gelezen: 3 cijfers vast te leggen, 0 al aanwezig, 0 zonder cijfer
  $ accord import wide.csv | tail -n 1
  1 row read: 3 figures recorded, 0 already there, 0 without a figure
  $ printf 'party,2025-04-30\nNoorderzorg,76\n' > one.csv
  $ accord --lang nl import one.csv | tail -n 1
  1 rij gelezen: 1 cijfer vastgelegd, 0 al aanwezig, 0 zonder cijfer

The way out is no --partial where nothing would be recorded with it.

  $ printf 'party,date,value\nNoorderzorg,2025-01-31,74\nNoorderzorg,31-11-2025,75\nNoorderzorg,,75\n' > days.csv
  $ accord import days.csv > /dev/null
  days.csv:3:13: error: this is no date: November 2025 has 30 days
    cell: 31-11-2025
    help: check the day, the month and the year
  days.csv:4:13: error: the date is missing
    help: fill it in on every row, also where it is the same as above
  accord: error: not all of the file can be read, so nothing is recorded
  [2]
  $ accord --lang nl import days.csv > /dev/null
  days.csv:3:13: error: dit is geen datum: november 2025 heeft 30 dagen
    cel: 31-11-2025
    tip: kijk de dag, de maand en het jaar na
  days.csv:4:13: error: de datum ontbreekt
    tip: vul die op elke rij in, ook waar die dezelfde is als erboven
  accord: error: niet alles in het bestand is te lezen, dus er is niets vastgelegd
  [2]
  $ printf 'party,date,value\nNoorderzorg,2025-01-31,75\nNoorderzorg,soon,75\n' > conflict.csv
  $ accord import conflict.csv > /dev/null
  conflict.csv:3:13: error: this is no date
    cell: soon
    help: write it as 2026-12-31; what else is read is told in accord-import-rules(5)
  conflict.csv:2:24: internships, noorderzorg: 74 stands on 2025-01-31, not 75
  accord: error: not all of the file can be read, so nothing is recorded
  [2]

A table without rows is no error, as a request to which nobody has to answer; but it is told.

  $ echo party,date,value > empty.csv
  $ accord import empty.csv
  encoding: UTF-8
  separator: ','
  header: line 1
  party: column 'party'
  indicator: internships, the only one there is
  figures: column 'value'
  date: column 'date'
  0 rows read: 0 figures recorded, 0 already there, 0 without a figure
  accord: warning: there is no row of figures in the file, so nothing is recorded
  $ accord --lang nl import empty.csv > /dev/null
  accord: warning: het bestand bevat geen rij met cijfers, dus er is niets vastgelegd
