The shells' scripts ask accord itself what may stand where: a line for each word, with what it is.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ export HOME=$PWD
  $ for shell in bash zsh fish; do accord completion $shell | grep -c __complete; done
  1
  1
  1
  $ accord completion tcsh
  accord: error: there is no shell 'tcsh'
    help: the shells are bash, zsh and fish
  [2]
  $ accord __complete st
  status\tprogress against targets (esc)
  stop\tgive a result up, openly (esc)
  $ accord __complete goal ''
  add\tmake a sentence a result (esc)
  list\tthe results that were promised (esc)
  show\tone result as it is promised (esc)
  $ accord __complete goal add --u
  --under\tmake it a sub-result of this one (esc)
  $ accord __complete show ''
  internships\t+10% internships by 2026-12-31 (esc)
  $ accord __complete status --party noo
  noorderzorg\tNoorderzorg (esc)
  $ accord __complete status --party=noo
  --party=noorderzorg\tNoorderzorg (esc)
  $ accord __complete status --state behind,a
  behind,at-risk
  behind,achieved
  $ accord __complete status --state behind,behi
  $ accord __complete --lang ''
  en
  nl
  $ accord __complete indicator add x --combine w
  weighted
  worst
  $ accord __complete measure internships ''
  hanzeschool=\tHanzeschool (esc)
  noorderzorg=\tNoorderzorg (esc)
  $ accord __complete mv no
  noorderzorg\tNoorderzorg (esc)
  $ accord __complete import ''
  :files
  $ accord __complete init --example v
  vaz-region
  $ accord __complete schema goa
  goal\ta result (esc)
  $ accord __complete help mea
  measure\trecord figures (esc)
  $ accord __complete completion f
  fish

An option that was given once is not offered again, and none behind two hyphens.

  $ accord __complete measure internships --source desk --s
  $ accord __complete show -- --

Of another folder, and where there is nothing.

  $ mkdir elsewhere && cd elsewhere
  $ accord __complete -C .. show i
  internships\t+10% internships by 2026-12-31 (esc)
  $ cd / && accord __complete show ''
  $ accord __complete | head -n 2
  init	a new partnership, or an example to play with (esc)
  status	progress against targets (esc)

A name that a file gives is shown as text, and what is no plain word is not offered at all.

  $ cd "$OLDPWD/.."
  $ printf 'name = "Noord\\u001b[31m\\tzorg"\n' > parties/noorderzorg.toml
  $ accord __complete party show no
  noorderzorg\tNoord\\u{1b}[31m\\u{09}zorg (esc)
  $ git init -q && commit_all first && git update-ref 'refs/heads/x$(touch${IFS}y)' HEAD && git branch fine
  $ accord __complete diff f
  fine
  $ accord __complete diff x
