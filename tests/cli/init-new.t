init makes a partnership that is sound as it is, and says what to type next.

  $ . "$TESTDIR/../setup.sh"
  $ accord init region --name "Work in the region"
  A new partnership in region
    accord.toml     what it is: open it, and write down the purpose
    .gitignore      accord's own folder stays out of the history
    .gitattributes  git merges figures with accord
    .git            git keeps the history
  
  Type next:
    cd region
    accord party add noorderzorg --name "Noorderzorg"
    accord indicator add internships --unit places --frequency quarterly
    accord goal add "+10% internships by 2028-12-31"
  $ cd region
  $ grep -v '^#' accord.toml | grep .
  format = 1
  name = "Work in the region"
  language = "en"
  start = 2026-11-23
  $ cat .gitignore .gitattributes
  .accord/
  *.toml merge=accord
  $ git status --short
  ?? .gitattributes
  ?? .gitignore
  ?? accord.toml
  $ accord check --strict
  nothing found
  $ accord
  Work in the region                                              23 November 2026
  There are no goals yet.
  Promise one: accord goal add "+10% staff retention by 2026-12-31". It becomes a
  file such as goals/retention.toml with one line: result = "..."
