The exit status is 0 for yes, 1 for no and 2 for trouble; scripts need nothing else.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership

Yes: the files are sound, the sentence is a result, no result is behind.

  $ accord check
  nothing found
  $ accord phrase "+10% internships by 2026-12-31" > /dev/null
  $ accord status --fail-on behind > /dev/null

No: a check failed, a state that was asked about is there, a sentence is no result.

  $ accord phrase "Better care" > /dev/null
  [1]
  $ accord status --fail-on on-track > /dev/null
  [1]
  $ echo 'max = 60' >> indicators/internships.toml
  $ accord check > /dev/null
  2 errors found
  [1]

Trouble: a wrong command line, or files that can't be read. Nothing is on stdout then.

  $ accord status --everything
  accord: error: status has no option '--everything'
    help: `accord help status` tells what it takes
  [2]
  $ echo 'name = ' > parties/hanzeschool.toml
  $ accord status 2> /dev/null
  [2]
