With --lang nl the file that teaches the format does so in Dutch, and so do all who read the partnership later.

  $ . "$TESTDIR/../setup.sh"
  $ mkdir "zorg in de regio" && cd "zorg in de regio"
  $ accord init --lang nl --no-git
  Een nieuw samenwerkingsverband in zorg in de regio
    accord.toml     wat jullie samen doen: open het en schrijf de bedoeling op
    .gitignore      accords eigen map blijft buiten de geschiedenis
    .gitattributes  git voegt cijfers samen met accord
  
  Typ nu:
    accord party add noorderzorg --name "Noorderzorg"
    accord indicator add stageplaatsen --unit plaatsen --frequency quarterly
    accord goal add "10% meer stageplaatsen per eind 2028"
  $ grep -v '^#' accord.toml | grep .
  format = 1
  name = "zorg in de regio"
  language = "nl"
  start = 2026-11-23
  $ sed -n '/bedoeling:/,/oppakken,/p' accord.toml
  # De gezamenlijke bedoeling: waarom doen we dit, en voor wie? Die bepaalt wat we oppakken en wat niet.
  #purpose = "Iedereen in de regio kan rekenen op goede zorg, nu en over tien jaar."
  
  # Wat we niet oppakken, is ook een keuze.
  $ sed -i 's/^#\([^ ]\)/\1/' accord.toml && accord check --strict
  niets gevonden
