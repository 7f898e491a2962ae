The results for Excel in Dutch: headings, states, yes and no, and directions are Dutch words.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf '[outlook]\n2026-11-01 = { by = "hanzeschool", state = "at-risk", note = "roosters" }\n' >> goals/internships.toml
  $ accord --lang nl export --results --excel > results.csv
  $ python3 - << 'PY'
  > import csv
  > heads, row = csv.reader(open("results.csv", encoding="utf-8-sig", newline=""), delimiter=";")
  > for head, cell in zip(heads[9:], row[9:]):
  >     if cell: print(f"{head}: {cell}")
  > PY
  partijen: hanzeschool, noorderzorg
  deadline: 31-12-2026
  datum van de nulmeting: 31-12-2023
  nulmeting: 120
  streefwaarde: 132
  richting: omhoog
  niveau vasthouden: nee
  datum laatste stand: 31-10-2024
  laatste stand: 126
  voortgang (1 = streefwaarde): 0,5
  verwachte voortgang: 0,278284671532847
  status: op koers
  verouderd: nee
  aantal partijen: 2
  partijen met nulmeting: 2
  partijen met nieuwer cijfer: 2
  partijen actueel: 2
  partijen die bekrachtigd hebben: 0
  partijen die bekrachtigen: 2
  datum inschatting: 01-11-2026
  inschatting door: hanzeschool
  inschatting: risico
  toelichting bij inschatting: roosters
