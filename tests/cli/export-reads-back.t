The story: in the examples the source of each figure holds one ;, and import took that for what parts the cells: it could
not read what accord itself had exported. In every form, each example's export is read back, and nothing in it is new.

  $ . "$TESTDIR/../setup.sh"
  $ for example in "$TESTDIR"/../../examples/*/accord.toml; do
  >   folder=$(dirname "$example")
  >   for form in "" --excel "--excel --lang nl" "--lang nl"; do
  >     accord -C "$folder" export $form > export.csv || echo "no export of $folder $form"
  >     accord --lang en -C "$folder" import "$PWD/export.csv" --dry-run > said.txt 2>&1 || cat said.txt
  >     echo "$(basename "$folder") $form: $(tail -n 1 said.txt)"
  >   done
  > done
  oncology-teams : 450 rows read: 0 figures would be recorded, 450 already there, 0 without a figure
  oncology-teams --excel: 450 rows read: 0 figures would be recorded, 450 already there, 0 without a figure
  oncology-teams --excel --lang nl: 450 rows read: 0 figures would be recorded, 450 already there, 0 without a figure
  oncology-teams --lang nl: 450 rows read: 0 figures would be recorded, 450 already there, 0 without a figure
  salland-united : 3346 rows read: 0 figures would be recorded, 3346 already there, 0 without a figure
  salland-united --excel: 3346 rows read: 0 figures would be recorded, 3346 already there, 0 without a figure
  salland-united --excel --lang nl: 3346 rows read: 0 figures would be recorded, 3346 already there, 0 without a figure
  salland-united --lang nl: 3346 rows read: 0 figures would be recorded, 3346 already there, 0 without a figure
  vaz-region : 863 rows read: 0 figures would be recorded, 863 already there, 0 without a figure
  vaz-region --excel: 863 rows read: 0 figures would be recorded, 863 already there, 0 without a figure
  vaz-region --excel --lang nl: 863 rows read: 0 figures would be recorded, 863 already there, 0 without a figure
  vaz-region --lang nl: 863 rows read: 0 figures would be recorded, 863 already there, 0 without a figure

Where no column of figures is found, it says at which sign the cells were parted, and how to say another.

  $ small_partnership
  $ printf 'party,date,remark\nNoorderzorg,2026-10-31,good\n' > remarks.csv
  $ accord import remarks.csv > /dev/null
  remarks.csv:1:1: error: no column of figures is found
    help: give one the header 'value', or an indicator's name; import rules can name it too; the cells are parted at ',', as most rows are by it: let import rules say another, separator = ";"
  accord: error: the file can't be read, so nothing is recorded
  [2]
