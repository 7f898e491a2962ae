A file is replaced when all of it is written, and keeps its mode; otherwise it stays as it was.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir documents
  $ echo old > documents/agreement.md
  $ chmod 640 documents/agreement.md
  $ accord agreement -o documents/agreement.md
  $ head -n 1 documents/agreement.md
  # Agreement
  $ stat -c %a documents/agreement.md
  640
  $ accord agreement -o - | cmp - documents/agreement.md
  $ echo 'result = "We meet"' > goals/internships.toml
  $ accord agreement -o documents/agreement.md 2> /dev/null
  [2]
  $ head -n 1 documents/agreement.md
  # Agreement
  $ ls documents
  agreement.md
