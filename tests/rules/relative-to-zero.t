A part of nothing is nothing: a change in per cent needs a baseline that is not 0.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ sed -i 's/^2023-12-31 = .*/2023-12-31 = 0/' measurements/*.toml
  $ accord check
  goals/internships.toml:1:10: error: the baseline on 2023-12-31 is 0, and 10% of it is nothing [relative-to-zero]
      result = "+10% internships by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: write an amount, such as "+10 places", or a level, such as "at least 10 places"
  1 error found
  [1]

An amount has a meaning from 0 on:

  $ echo 'result = "+120 internships by 2026-12-31"' > goals/internships.toml
  $ accord check
  nothing found

A running total is always 0 on its baseline date:

  $ cat > indicators/trained.toml << TOML
  > name = "Nurses trained"
  > unit = "people"
  > kind = "count"
  > TOML
  $ echo 'result = "+10% nurses trained by 2026-12-31"' > goals/trained.toml
  $ accord check
  goals/trained.toml:1:10: error: a running total is 0 on 2023-12-31, and 10% of it is nothing [relative-to-zero]
      result = "+10% nurses trained by 2026-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: write an amount, such as "+10 people", or a level, such as "at least 10 people"
  1 error found
  [1]
