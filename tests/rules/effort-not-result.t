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

Where the sentence names an indicator, the example is about that, and goes the way that is better: "+10% absence" was
the advice to whoever met about absence.

  $ printf 'name = "Absence"\naliases = ["verzuim"]\nunit = "%%"\nbetter = "lower"\n' > indicators/absence.toml
  $ echo 'result = "Wij organiseren bijeenkomsten over verzuim"' > goals/absence.toml
  $ accord check goals
  goals/absence.toml:1:11: error: says what people will do, not what will be different [effort-not-result]
      result = "Wij organiseren bijeenkomsten over verzuim"
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    help: say what changes, by how much and by when: "-10% absence by 2026-12-31"; or record it with `accord effort add`
  1 error found
  [1]
  $ rm goals/absence.toml
  $ accord goal add "Wij organiseren bijeenkomsten over verzuim"
  effort: says what people will do, not what will be different [effort-not-result]
    help: say what changes, by how much and by when: "-10% absence by 2026-12-31"; or record it with `accord effort add`
  [1]
