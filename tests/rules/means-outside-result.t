Means are promised by the parties of a result.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'name = "Lindehof"' > parties/lindehof.toml
  $ echo 'parties = ["noorderzorg", "hanzeschool"]' >> goals/internships.toml
  $ printf '\n[means]\nnoorderzorg = { hours = 400 }\nlindehof = { budget = 20000 }\n' >> goals/internships.toml
  $ accord check
  goals/internships.toml:6:1: warning: 'lindehof' brings means, but is no party of this result [means-outside-result]
      lindehof = { budget = 20000 }
      ^^^^^^^^
    help: add it to the parties, or move its means; the parties of the result: noorderzorg, hanzeschool
  1 warning found

A sub-result has the parties of the result that it is part of, unless it states its own:

  $ mkdir goals/internships && printf 'result = "+5%% internships by 2025-12-31"\n\n[means]\nlindehof = { hours = 40 }\n' > goals/internships/halfway.toml
  $ sed -i '/^lindehof/d' goals/internships.toml
  $ accord check
  goals/internships/halfway.toml:4:1: warning: 'lindehof' brings means, but is no party of this result [means-outside-result]
      lindehof = { hours = 40 }
      ^^^^^^^^
    help: add it to the parties, or move its means; the parties of the result: noorderzorg, hanzeschool
  1 warning found

Mended:

  $ sed -i '/^lindehof/d' goals/internships/halfway.toml
  $ accord check
  nothing found
