examples/scripts/monthly-reports writes a page for each partnership; one that fails does not stop the others.

  $ . "$TESTDIR/../setup.sh"
  $ PATH=$TESTDIR/../../examples/scripts:$PATH
  $ mkdir north south "far east" && for folder in north south "far east"; do (cd "$folder" && small_partnership); done
  $ monthly-reports reports north/ south "far east" | sed "s|$PWD|.|"
  ./reports/north-2026-10.html
  ./reports/south-2026-10.html
  ./reports/far east-2026-10.html
  $ ls reports
  far east-2026-10.html
  north-2026-10.html
  south-2026-10.html
  $ grep -c '<title>' reports/*.html
  reports/far east-2026-10.html:1
  reports/north-2026-10.html:1
  reports/south-2026-10.html:1

The month is the last whole one, or the one that was asked for.

  $ ACCORD_TODAY=2026-03-31 monthly-reports reports north | sed 's|.*/||'
  north-2026-02.html
  $ ACCORD_TODAY=2026-01-01 monthly-reports reports north | sed 's|.*/||'
  north-2025-12.html
  $ MONTH=2026-05 monthly-reports reports north | sed 's|.*/||'
  north-2026-05.html

What is wrong in one is told; what it had stays as it was, and the others come.

  $ echo '2026-10-31 = 75,5' >> south/measurements/noorderzorg.toml
  $ cp reports/south-2026-10.html before
  $ mkdir twin && cp -r north twin/north && mkdir -p north/documents
  $ monthly-reports reports nowhere south north/documents twin/north north 2>&1 | sed "s|$PWD|.|"
  *nowhere* (glob)
  monthly-reports: nowhere: is no folder of a partnership
  measurements/noorderzorg.toml:4:14: the number '75,5' has a decimal comma [syntax]
  accord: error: some files can't be read, and a wrong figure costs more than none
    help: `accord check` tells what to mend; `accord status --partial` shows the rest
  monthly-reports: south: has no report of 2026-10
  monthly-reports: north/documents: is no folder of a partnership
  ./reports/north-2026-10.html
  monthly-reports: north: another has this name too, and its report stays
  $ cmp before reports/south-2026-10.html
  $ monthly-reports reports south north > out 2>&1
  [1]

Names are never taken for options or commands.

  $ mkdir -- '-C' '$(touch hacked)' && cp -r north/* ./-C && cp -r north/* '$(touch hacked)'
  $ monthly-reports reports -C '$(touch hacked)' | sed 's|.*/||'
  -C-2026-10.html
  $(touch hacked)-2026-10.html
  $ ls hacked
  ls: cannot access 'hacked': No such file or directory
  [2]

  $ monthly-reports reports
  usage: monthly-reports OUTPUT-FOLDER PARTNERSHIP-FOLDER...
  [2]
  $ monthly-reports before north 2>&1 | tail -n 1
  usage: monthly-reports OUTPUT-FOLDER PARTNERSHIP-FOLDER...
