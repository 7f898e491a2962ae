What a file says can't command the terminal that a table is shown on, nor break a row in two.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'name = "Noorder\\u001b[2Jzorg \\u202egroz,\\"x\\""\n' > parties/noorderzorg.toml
  $ printf '[internships]\n2023-12-31 = { value = 70, note = "\\u0007\\rbell" }\n' > measurements/noorderzorg.toml
  $ accord export | tail -n 1 | cat -v
  noorderzorg,"Noorder\u{1b}[2Jzorg \u{202e}groz,""x""",internships,Internships,places,2023-12-31,70,,,,\u{07}\u{0d}bell
  $ accord export --format json | grep -E '"(name|note)": ?".*\\u' | cat -v
        "name": "Noorder\u001b[2Jzorg \u202egroz,\"x\"",
      {"party":"noorderzorg","indicator":"internships","date":"2023-12-31","value":70.0,"note":"\u0007\rbell"}
