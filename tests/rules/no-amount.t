A result says by how much.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'result = "More internships by 2026-12-31"' > goals/internships.toml
  $ accord check
  goals/internships.toml:1:11: error: says no amount [no-amount]
      result = "More internships by 2026-12-31"
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: say by how much: "+10%", "-12", "at least 95%" or "from 7.8% to 5.5%"
  1 error found
  [1]

So does a share:

  $ cat > goals/internships.toml << TOML
  > result = "+10% internships by 2026-12-31"
  > [shares]
  > noorderzorg = "as many as it can"
  > hanzeschool = "+4"
  > TOML
  $ accord check
  goals/internships.toml:3:16: error: says no amount [no-amount]
      noorderzorg = "as many as it can"
                     ^^^^^^^^^^^^^^^^^
    help: say by how much: "+10%", "-12", "at least 95%" or "from 7.8% to 5.5%"
  1 error found
  [1]

Both with an amount:

  $ sed -i 's/as many as it can/+8/' goals/internships.toml
  $ accord check
  nothing found
