`accord explain` lists the rules of check in groups, with what a finding of each is.

  $ . "$TESTDIR/../setup.sh"
  $ accord explain | head -n 14
  files
    syntax                           error, stops
    not-utf8                         error, stops
    merge-conflict                   error, stops
    too-large                        error, stops
    newer-format                     error, stops
    wrong-type                       error, stops
    missing-key                      error, stops
    bad-id                           error, stops
    unknown-key                      warning
    stray-file                       warning
    confusable-text                  warning
  
  sentences
  $ accord explain | grep -v '^ ' | grep .
  files
  sentences
  numbers
  links
  figures
  agreements
  conditions of ready
