Options that contradict each other make no file.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ add() { accord indicator add "$@" 2>&1; }
  $ add absence
  accord: error: an indicator needs a unit
    help: for example --unit %, --unit places, --unit days
  [2]
  $ add absence --unit days --per year
  accord: error: --per needs --frequency
    help: say how often a figure comes in, as in --frequency monthly
  [2]
  $ add absence --unit days --per month --frequency yearly
  accord: error: a month can't be made of yearly figures
    help: let --frequency be as short as --per, or shorter
  [2]
  $ add absence --unit % --combine weighted
  accord: error: --combine weighted needs --weight
    help: name an indicator, such as the number of clients
  [2]
  $ add absence --unit % --of internships
  accord: error: a ratio needs both --of and --to
    help: name the two indicators that it divides
  [2]
  $ add absence --unit % --combine worst --weight internships
  accord: error: --weight goes with --combine weighted
  [2]
  $ add absence --unit % --min 5 --max 1
  accord: error: --max is below --min
    help: exchange the two
  [2]
  $ add absence --unit % --max 1.000
  accord: error: '1.000' is 1 in English and 1000 in Dutch
    help: write it without a thousands separator
  [2]
  $ add absence --unit % --decimals 7
  accord: error: --decimals is a whole number from 0 to 6
  [2]
  $ ls indicators
  internships.toml
