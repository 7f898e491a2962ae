What the table itself agreed must be true first is true.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i 's/= 2023-11-20/= false/' accord.toml
  $ printf '\n[conditions]\n"The wards have a supervisor each" = 2024-03-01\n' >> goals/internships.toml
  $ gate
  do not start; talk again about:
  
  ✗ conditions of our own  conditions-met
      not met yet: Both boards have named somebody who may decide
        accord.toml: conditions
      not met yet: The wards have a supervisor each
        goals/internships.toml: conditions
  [1]

Mended:

  $ sed -i 's/= false/= 2024-01-20/' accord.toml
  $ sed -i 's/= 2024-03-01/= 2024-01-31/' goals/internships.toml
  $ gate
  ready: nothing stands in the way of starting
