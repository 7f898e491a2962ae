A missing deadline alone does not stop a result here; it is a warning on stderr.

  $ . "$TESTDIR/../setup.sh"
  $ accord phrase "+8% apprentices"
  result
    about     apprentices
    change    up by 8 % of the baseline
  accord: warning: the sentence names no deadline; a sub-result takes its parent's, a result needs one
  $ accord phrase "+8% apprentices" 2> /dev/null
  result
    about     apprentices
    change    up by 8 % of the baseline
