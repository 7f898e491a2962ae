The formats are csv and json; what is for tables alone does not go with json.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord export --format xlsx
  accord: error: --format is csv or json, not 'xlsx'
  [2]
  $ accord export --format json --excel
  accord: error: --format json and --excel exclude each other
    help: json has everything, in one form
  [2]
  $ accord export --format json --results
  accord: error: --format json and --results exclude each other
    help: json has everything, in one form
  [2]
  $ accord export figures
  accord: error: export takes no argument 'figures'
    help: `accord help export` tells what it takes
  [2]
  $ accord export -o nowhere/figures.csv 2>&1 | sed 's|/.*/nowhere|nowhere|'
  accord: error: nowhere/figures.csv: can't be written: No such file or directory
