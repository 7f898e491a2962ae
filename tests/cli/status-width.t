status fits the width that it is given, in characters.

  $ . "$TESTDIR/../setup.sh"
  $ cd "$TESTDIR/../../examples/salland-united"
  $ fits() { python3 -c 'import sys; print(all(len(line.rstrip("\n")) <= int(sys.argv[1]) for line in sys.stdin))' "$1"; }
  $ for width in 50 60 80 100 140; do COLUMNS=$width accord status --as-of 2026-10-31 | fits $width; done
  True
  True
  True
  True
  True
