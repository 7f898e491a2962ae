A sentence that says what people will do is an effort. It is refused, and shown where efforts belong.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'result = "Meet every three months to inspire and inform each other"' > goals/inspire.toml
  $ accord check
  goals/inspire.toml:1:11: error: says what people will do, not what will be different [effort-not-result]
      result = "Meet every three months to inspire and inform each other"
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: say what changes, by how much and by when: "+10% <indicator> by 2026-12-31"; or record it with `accord effort add`
  1 error found
  [1]

Recorded as an effort, under the result that it serves:

  $ rm goals/inspire.toml && mkdir efforts
  $ cat > efforts/inspire.toml << TOML
  > name = "Meet every three months to inspire and inform each other"
  > supports = ["internships"]
  > TOML
  $ accord check
  nothing found
