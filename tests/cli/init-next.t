What init says to type next works as it is printed, in both languages; then the first figure is waited for.

  $ . "$TESTDIR/../setup.sh"
  $ for language in en nl; do
  >   accord --lang $language init $language --no-git > said
  >   sed -n 's/^  \(cd\|accord\) /\1 /p' said > next.sh
  >   sh -e ./next.sh > answers 2> trouble; wc -l < next.sh; cat trouble
  >   accord -C $language check --strict
  >   accord -C $language goal list
  > done
  4
  next, say what is measured: accord indicator add ID --name NAME --unit UNIT
  next, promise a result: accord goal add "+10% internships by 2027-12-31"
  nothing found
  id           result                          deadline    owner
  internships  +10% internships by 2028-12-31  2028-12-31
  4
  zeg nu wat er gemeten wordt: accord indicator add ID --name NAAM --unit EENHEID
  spreek nu een resultaat af: accord goal add "+10% stageplaatsen per 2027-12-31"
  niets gevonden
  id             resultaat                             deadline    trekker
  stageplaatsen  10% meer stageplaatsen per eind 2028  2028-12-31
  $ accord -C nl due --json --within 0d | grep -A 5 '"figures"'
    "figures": [
      {
        "party": "noorderzorg",
        "indicator": "stageplaatsen",
        "due": "2026-11-23",
        "overdue": false
