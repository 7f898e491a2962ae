examples/scripts/Makefile makes the report, and makes it again only when a file of the partnership changed.

  $ . "$TESTDIR/../setup.sh"
  $ command -v make > /dev/null || exit 80
  $ mkdir bin && ln -s "$(command -v accord)" bin/accord && PATH=$PWD/bin:/usr/bin:/bin
  $ mkdir region && cd region && small_partnership
  $ report() { make --no-print-directory -f "$TESTDIR/../../examples/scripts/Makefile" PANDOC="$pandoc" "$@"; }
  $ pandoc=
  $ report
  mkdir -p documents
  accord report --period 2026-10 --format html -o documents/report-2026-10.html
  accord report --period 2026-10 --format md -o documents/report-2026-10.md
  $ report
  make: Nothing to be done for 'all'.
  $ accord check
  nothing found

A file that changes, that comes or that goes is noticed; a note of the users' own changes nothing.

  $ touch -d '-1 hour' $(find . -type f) $(find . -type d)
  $ touch -d '-30 min' documents/* && echo notes > documents/notes.txt && echo notes > README.md
  $ report
  make: Nothing to be done for 'all'.
  $ changed() { report -n | grep -c '^accord'; touch -d '-1 hour' $(find . -not -path './documents*'); touch -d '-30 min' documents/report*; }
  $ accord measure internships noorderzorg=75 --date 2026-09-30 > /dev/null; changed
  2
  $ mkdir goals/internships && changed
  2
  $ rmdir goals/internships && changed
  2
  $ changed
  0

Another month is another report.

  $ report MONTH=2026-09
  accord report --period 2026-09 --format html -o documents/report-2026-09.html
  accord report --period 2026-09 --format md -o documents/report-2026-09.md
  $ ACCORD_TODAY=2026-03-31 report | sed 's/.* //'
  documents/report-2026-02.html
  documents/report-2026-02.md

What can't be read gives no report, and leaves the old one.

  $ cp documents/report-2026-10.html ../before && echo '2026-10-31 = 75,5' >> measurements/noorderzorg.toml
  $ report > ../out 2>&1
  [2]
  $ cmp ../before documents/report-2026-10.html && ls documents | grep -c 2026-10
  2
  $ sed -i '$d' measurements/noorderzorg.toml

Where pandoc is, it makes Word of it, and a PDF when that is asked for. This one only tells what it is given.

  $ cat > ../bin/pandoc <<'SH'
  > #!/bin/sh
  > for last; do :; done
  > while [ "$1" != --output ]; do shift; done
  > head -n 1 "$last" > "$2"
  > SH
  $ chmod +x ../bin/pandoc && pandoc=$PWD/../bin/pandoc
  $ report | grep docx
  pandoc * --output documents/report-2026-10.docx documents/report-2026-10.plain (glob)
  $ report pdf | grep pdf
  pandoc * --output documents/report-2026-10.pdf documents/report-2026-10.plain (glob)
  $ report all pdf
  make: Nothing to be done for 'all'.
  make: Nothing to be done for 'pdf'.
  $ ls documents
  notes.txt
  report-2026-02.html
  report-2026-02.md
  report-2026-09.html
  report-2026-09.md
  report-2026-10.docx
  report-2026-10.html
  report-2026-10.md
  report-2026-10.pdf

No name in the folder is ever run: accord gets to see it, and refuses it.

  $ touch 'goals/$(shell touch hacked).toml' 'goals/a; touch hacked;.toml' 'goals/`touch hacked`.toml'
  $ report -B 2>&1 | grep -c bad-id; find . -name hacked
  3
