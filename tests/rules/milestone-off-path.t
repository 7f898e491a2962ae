A sub-result of the same indicator and parties is a point of its parent's path, when its target is on the way.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mkdir goals/internships
  $ echo 'result = "+12% internships by 2025-12-31"' > goals/internships/second.toml
  $ accord check
  goals/internships/second.toml:1:10: warning: its target, 134 places, is not between 120 and 132, the baseline and target of 'internships' [milestone-off-path]
      result = "+12% internships by 2025-12-31"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    see: goals/internships.toml:1:10: the result that it is part of
    help: give this step a target on the way; until then the expected path does without it
  1 warning found

  $ echo 'result = "+7% internships by 2025-12-31"' > goals/internships/second.toml
  $ accord check
  nothing found

With other parties it is a part, and no point of the path:

  $ printf 'result = "+12%% internships by 2025-12-31"\nparties = ["noorderzorg"]\n' > goals/internships/second.toml
  $ accord check
  nothing found
