A window is a whole number of days, weeks or months; parties and ambitions are named by id.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord due --within soon
  accord: error: --within: 'soon' is no length of time
    help: write days, weeks or months: 30d, 6w, 3m
  [2]
  $ accord due --within -3d
  accord: error: --within: '-3d' is no length of time
    help: write days, weeks or months: 30d, 6w, 3m
  [2]
  $ accord due --within d
  accord: error: --within: 'd' is no length of time
    help: write days, weeks or months: 30d, 6w, 3m
  [2]
  $ accord due --within 30
  accord: error: --within: '30' is no length of time
    help: write days, weeks or months: 30d, 6w, 3m
  [2]
  $ accord due --within
  accord: error: --within needs a length of time, as in 30d
  [2]
  $ accord due --within 99999999999999999999m > /dev/null
  $ accord due --party noorderzor
  accord: error: there is no party 'noorderzor'
    help: did you mean 'noorderzorg'?
  [2]
  $ accord due --format cvs
  accord: error: --format is text or csv, not 'cvs'
    help: did you mean 'csv'?
  [2]
  $ accord due --json --format csv
  accord: error: --json and --format csv exclude each other
  [2]
  $ accord due all
  accord: error: due takes no argument 'all'
    help: `accord help due` tells what it takes
  [2]
