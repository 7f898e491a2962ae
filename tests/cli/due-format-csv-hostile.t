A request for figures is sent to others, and looked at on a screen: an indicator's unit with a terminal's commands in it
came out as it was.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'name = "Internships"\nunit = "pl\\u001b[31maces \\u0085\\u202e"\nfrequency = "yearly"\n' > indicators/internships.toml
  $ accord due --format csv --within 400d | cat -v | tr -d '\r' | cut -d , -f 3 | tail -n 2
  pl\u{1b}[31maces \u{85}\u{202e}
  pl\u{1b}[31maces \u{85}\u{202e}
