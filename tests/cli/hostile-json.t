JSON on a screen is harmless too: what can't be seen is escaped, and reads back the same.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ printf 'title = "a\\u0085b\\u202ec\\u2028d"\n' >> goals/internships.toml
  $ accord status --json | grep title
        "title": "a\u0085b\u202ec\u2028d",
  $ accord status --json | python3 -c 'import json, sys; print(ascii(json.load(sys.stdin)["results"][0]["title"]))'
  'a\x85b\u202ec\u2028d'
