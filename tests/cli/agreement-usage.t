Which results, and in which format.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord agreement internship
  accord: error: there is no goal 'internship'
    help: did you mean 'internships'?
  [2]
  $ accord agreement --format pdf
  accord: error: --format is md or html, not 'pdf'
  [2]
  $ accord agreement -o .
  accord: error: .: is a folder, not a file
  [2]
  $ accord agreement -o nowhere/agreement.md 2>&1 | sed 's|/.*/nowhere|nowhere|'
  accord: error: nowhere/agreement.md: can't be written: No such file or directory
  $ rm -r goals
  $ accord agreement
  accord: error: there is no result to agree on
    help: `accord goal add "SENTENCE"` promises one
  [2]
