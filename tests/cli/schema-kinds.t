`accord schema` lists the kinds of file; no partnership is needed.

  $ . "$TESTDIR/../setup.sh"
  $ accord schema
  accord        accord.toml                   the partnership
  party         parties/<party>.toml          who takes part, and what is on the table
  ambition      ambitions/<ambition>.toml     a theme
  indicator     indicators/<indicator>.toml   what is measured
  goal          goals/**.toml                 a result
  measurements  measurements/<party>.toml     a party's figures
  effort        efforts/<effort>.toml         what people do for results
  decision      decisions/<decision>.toml     what was decided
  ratification  ratifications/<party>.toml    what a party formally said yes to
  import        imports/<rules>.toml          how to read a kind of spreadsheet
  $ accord schema --lang nl | head -n 3
  accord        accord.toml                   het samenwerkingsverband
  party         parties/<party>.toml          wie meedoet, en wat er op tafel ligt
  ambition      ambitions/<ambition>.toml     een thema

A folder, a file's name, and what people call it mean the kind too.

  $ accord schema goal > goal.json
  $ for word in goals goals/; do accord schema $word | cmp - goal.json; done
  $ accord schema accord > accord.json
  $ for word in accord.toml settings partnership; do accord schema $word | cmp - accord.json; done
  $ accord schema measurements > book.json
  $ for word in book measurement; do accord schema $word | cmp - book.json; done
