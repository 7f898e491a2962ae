Who speaks for a party has a name, a role and a mandate.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i '/^mandate/d' parties/noorderzorg.toml
  $ sed -i '/^\[representative\]/,/^$/d' parties/hanzeschool.toml
  $ gate
  do not start; talk again about:
  
  ✗ the right players  right-players
      Hanzeschool has named nobody who speaks for it
        parties/hanzeschool.toml: representative
      Noorderzorg has not said what its representative may decide
        parties/noorderzorg.toml: representative.mandate
  [1]

Mended:

  $ sed -i '/^role/a mandate = "All that the plan asks"' parties/noorderzorg.toml
  $ printf '\n[representative]\nname = "L. Wiersinga"\nrole = "Dean"\nmandate = "Full"\n' >> parties/hanzeschool.toml
  $ gate
  ready: nothing stands in the way of starting
