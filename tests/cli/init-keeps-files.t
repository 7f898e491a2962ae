What git is told already stays as it is, byte for byte; only a line that is missing is added.

  $ . "$TESTDIR/../setup.sh"
  $ printf '# mine\r\nbuild/' > .gitignore
  $ printf '*.toml merge=accord\n*.png binary\n' > .gitattributes
  $ accord init --no-git --name Region
  A new partnership in init-keeps-files.t
    accord.toml     what it is: open it, and write down the purpose
    .gitignore      accord's own folder stays out of the history
  
  Type next:
    accord party add noorderzorg --name "Noorderzorg"
    accord indicator add internships --unit places --frequency quarterly
    accord goal add "+10% internships by 2028-12-31"
  $ cat -v .gitignore .gitattributes
  # mine^M
  build/^M
  .accord/^M
  *.toml merge=accord
  *.png binary
