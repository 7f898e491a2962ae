--porcelain: a line a result, fields between tabs, numbers unrounded; an empty field where there is no value.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ tabs() { tr '\t' '|'; }
  $ accord status --porcelain | tabs
  internships|on-track|0.5|0.278284671532847|120|126|132|2026-12-31|places|

Before the first figure there is no current value, no progress and nothing expected.

  $ accord status --porcelain --as-of 2024-06-30 | tabs
  internships|no-data|||120||132|2026-12-31|places|partial

A third party takes part but has no figure on the baseline date:

  $ echo 'name = "Lindehof"' > parties/lindehof.toml
  $ accord status --porcelain | tabs
  internships|on-track|0.5|0.278284671532847|120|126|132|2026-12-31|places|partial
