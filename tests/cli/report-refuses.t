A period is a month, a quarter or a year that has begun.

  $ export ACCORD_TODAY=2026-11-23
  $ cp -r "$TESTDIR/../../examples/vaz-region" region && cd region
  $ accord report --period oktober
  accord: error: --period: 'oktober' is no period
    help: write a month, a quarter or a year: 2026-10, 2026-Q3, 2026
  [2]
  $ accord report --period 2026-12
  accord: error: --period: 2026-12 has not begun: there is nothing to report yet
    help: the newest is 2026-11
  [2]
  $ accord report --format html --plain
  accord: error: --plain goes with Markdown, not with --format html
  [2]

A report of files that can't be read is refused: a wrong figure costs more than none.

  $ sed -i '33s/81.5/81,5/' measurements/noorderzorg.toml
  $ accord report -o report.md
  measurements/noorderzorg.toml:33:14: the number '81,5' has a decimal comma [syntax]
  accord: error: some files can't be read, and a wrong figure costs more than none
    help: `accord check` tells what to mend; `accord status --partial` shows the rest
  [2]
  $ ls report.md
  ls: cannot access 'report.md': No such file or directory
  [2]
