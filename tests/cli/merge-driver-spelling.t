7 and 7.0 are one number, and two people who wrote it each in their own way had a conflict about it.

  $ . "$TESTDIR/../setup.sh"
  $ printf '[retention]\n2024-12-31 = 81\n' > base
  $ merge() { cp ours out && accord merge-driver base out theirs measurements/noorderzorg.toml; status=$?; cat out; return $status; }
  $ (cat base; echo '2025-12-31 = 7.0') > ours && (cat base; echo '2025-12-31 = 7') > theirs && merge
  [retention]
  2024-12-31 = 81
  2025-12-31 = 7
  $ sed -i 's/7.0/{ value = 7.50, source = "7.0" }/' ours && sed -i 's/7$/{ value = 7.5, source = "7.0" }/' theirs && merge | tail -n 1
  2025-12-31 = { value = 7.5, source = "7.0" }

Whoever only spelled it otherwise leaves it to the one who changed it.

  $ sed 's/81/81.00/' base > ours && sed 's/81/82/' base > theirs && merge
  [retention]
  2024-12-31 = 82

Another number, and another text, is a conflict.

  $ sed 's/81/81.01/' base > ours && merge
  [retention]
  <<<<<<< ours
  2024-12-31 = 81.01
  =======
  2024-12-31 = 82
  >>>>>>> theirs
  [1]
  $ (cat base; echo '2025-12-31 = { value = 7, source = "7.0" }') > ours && (cat base; echo '2025-12-31 = { value = 7, source = "7" }') > theirs
  $ merge | grep -c '<<<<'
  1
