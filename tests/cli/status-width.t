status fits the width that it is given, in characters. Less than 40 counts as 40, more than 400 as 400.

  $ . "$TESTDIR/../setup.sh"
  $ cd "$TESTDIR/../../examples/salland-united"
  $ fits() { python3 -c 'import sys; print(all(len(line.rstrip("\n")) <= int(sys.argv[1]) for line in sys.stdin))' "$1"; }
  $ for width in 40 50 60 80 100 140; do COLUMNS=$width accord status --as-of 2026-10-31 | fits $width; done
  True
  True
  True
  True
  True
  True
  $ widest() { COLUMNS=$1 accord status --as-of 2026-10-31 | wc -L; }
  $ widest 1; widest 39; widest 99999999999999999999999
  40
  40
  400
