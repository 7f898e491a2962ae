What a file says can't drive the terminal.

  $ . "$TESTDIR/../setup.sh"
  $ ready_partnership
  $ printf '"\\u001b[31mred\\u001b[0m" = false\n' >> accord.toml
  $ sed -i 's/^name = .*/name = "Hanze\\u202eloohcs"/; /^needs/d' parties/hanzeschool.toml
  $ gate
  do not start; talk again about:
  
  ✗ needs  needs-on-the-table
      Hanze\u{202e}loohcs has not said what it needs from the others
        parties/hanzeschool.toml: needs
  
  ✗ conditions of our own  conditions-met
      not met yet: \u{1b}[31mred\u{1b}[0m  accord.toml: conditions
  [1]
  $ accord ready --json | grep conditions.
    "conditions": [
        "id": "conditions-met",
          "accord.toml: conditions.\"\\u001B[31mred\\u001B[0m\""
  $ accord ready --json | grep -c $'\e'
  0
  [1]
