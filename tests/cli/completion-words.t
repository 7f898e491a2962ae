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
  $ accord __complete
  init\ta new partnership, or an example to play with (esc)
  status\tprogress against targets (esc)
  measure\trecord figures (esc)
  import\trecord figures from a spreadsheet (CSV) (esc)
  due\twhat is waited for (esc)
  show\tone result in full (esc)
  check\tvalidate the files (esc)
  explain\twhat a rule or a condition means, and the mend (esc)
  phrase\tread a sentence: is it a result? (esc)
  ready\tthe start gate: may it begin? (esc)
  balance\twho gives and who gains (esc)
  report\twhat a board reads once a period (esc)
  log\twhat happened, newest first (esc)
  diff\twhat changed between two revisions (esc)
  agreement\twhat the parties promise each other, to sign (esc)
  goal
  stop\tgive a result up, openly (esc)
  mv\trename an id in every file that names it (esc)
  indicator
  party
  ambition
  effort
  ratify\trecord a formal yes to results as they read today (esc)
  decide\trecord a decision (esc)
  export\tfigures and results for other systems (esc)
  sync\tshare what is written here, and get what others wrote (esc)
  merge-driver\tmerge a file of accord's for git (esc)
  overview\tmany partnerships, a line each, worst first (esc)
  doctor\twhat is wrong with the surroundings (esc)
  completion\tteach a shell what may stand where (esc)
  help\tthe commands, or what one of them takes (esc)
  version\tthe program's version, and how it was built (esc)

A name that a file gives is shown as text, and what is no plain word is not offered at all.

  $ cd "$OLDPWD/.."
  $ printf 'name = "Noord\\u001b[31m\\tzorg"\n' > parties/noorderzorg.toml
  $ accord __complete party show no
  noorderzorg\tNoord\\u{1b}[31m\\u{09}zorg (esc)
  $ git init -q && commit_all first && git update-ref 'refs/heads/x$(touch${IFS}y)' HEAD && git branch fine
  $ accord __complete diff f
  fine
  $ accord __complete diff x
