An effort serves a result that somebody still works on.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ printf 'result = "At least 40 internships by 2025-12-31"\n\n[stopped]\ndate = 2024-01-15\nwhy = "Too much at once"\n' > goals/second.toml
  $ printf 'name = "Newsletter"\nsupports = ["second"]\n' > efforts/newsletter.toml
  $ gate
  do not start; talk again about:
  
  ✗ what each effort is for  every-effort-serves
      this serves no result that we still work on: Newsletter
        efforts/newsletter.toml: supports
  [1]

Mended:

  $ sed -i 's/second/internships/' efforts/newsletter.toml
  $ gate
  ready: nothing stands in the way of starting
