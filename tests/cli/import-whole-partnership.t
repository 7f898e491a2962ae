A file that names no party is refused with the way out; with rules its figures may be of the whole partnership.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'Perioden;Stageplaatsen\n2024JJ00;140\n2025KW01;.\n' > region.csv
  $ accord import region.csv
  encoding: UTF-8
  separator: ';'
  region.csv:1:1: error: the file does not say whose figures these are
    help: add a column 'party', or say it in import rules: [fixed] party = "...", or "all" for figures of the whole partnership
  accord: error: the file can't be read, so nothing is recorded
  [2]
  $ mkdir imports
  $ printf '[fixed]\nparty = "all"\n' > imports/region.toml
  $ accord import region.csv --rules region
  encoding: UTF-8
  separator: ';'
  header: line 1
  party: all, the whole partnership, as the rules say
  figures: 1 column, an indicator: 'Stageplaatsen'
  date: column 'Perioden', read as yyyyKWnn, yyyyJJ00
  2 rows read: 1 figure recorded, 0 already there, 1 without a figure
  $ cat measurements/all.toml
  [internships]
  2024-12-31 = 140
