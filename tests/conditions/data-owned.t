Of all figures it is known where they come from.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ sed -i '/^source/d' indicators/internships.toml
  $ gate
  do not start; talk again about:
  
  ✗ where figures come from  data-owned
      nobody has said where the figures of Internships come from
        indicators/internships.toml: source
  [1]

Mended:

  $ echo 'source = "Regional internship desk"' >> indicators/internships.toml
  $ gate
  ready: nothing stands in the way of starting

A book may say it of its own figures; then all do:

  $ sed -i '/^source/d' indicators/internships.toml
  $ sed -i '/^\[internships\]/a source = "our own count"' measurements/noorderzorg.toml
  $ gate
  do not start; talk again about:
  
  ✗ where figures come from  data-owned
      Hanzeschool has not said where its figures of Internships come from
        measurements/hanzeschool.toml: internships.source
  [1]
