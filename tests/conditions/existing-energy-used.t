Something that ran before the start is built upon.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i '/^since/d' efforts/learning-wards.toml
  $ gate
  do not start; talk again about:
  
  ✗ energy that was there already  existing-energy-used
      nobody has said since when this runs: Learning wards, begun by two head
      nurses
        efforts/learning-wards.toml: since
  [1]

Mended:

  $ echo 'since = 2022-09-01' >> efforts/learning-wards.toml
  $ gate
  ready: nothing stands in the way of starting

All of it new:

  $ sed -i 's/^since.*/since = 2024-01-15/' efforts/learning-wards.toml
  $ gate
  do not start; talk again about:
  
  ✗ energy that was there already  existing-energy-used
      no effort that ran before the start serves these results
        efforts/existing-energy.toml: since
  [1]
