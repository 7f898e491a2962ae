Each party shows what the work costs it and brings it.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i '/^benefits/d' parties/noorderzorg.toml
  $ sed -i '/^\[business_case\]/,$d' parties/hanzeschool.toml
  $ gate
  do not start; talk again about:
  
  ✗ the business case  business-case-on-the-table
      Hanzeschool has not shown what this costs it and brings it
        parties/hanzeschool.toml: business_case
      Noorderzorg has not shown what this brings it
        parties/noorderzorg.toml: business_case.benefits
  [1]

Mended:

  $ echo 'benefits = 20000' >> parties/noorderzorg.toml
  $ printf '[business_case]\nnote = "Paid by the ministry"\n' >> parties/hanzeschool.toml
  $ gate
  ready: nothing stands in the way of starting
