An example is copied byte for byte, and is clean.

  $ . "$TESTDIR/../setup.sh"
  $ for example in vaz-region salland-united oncology-teams; do
  >   accord init $example --example $example --no-git > /dev/null
  >   diff -r --exclude='.*' $example "$TESTDIR/../../examples/$example"
  >   accord -C $example check --strict
  > done
  nothing found
  niets gevonden
  nothing found
  $ accord init play --example vaz-region
  A copy of the example vaz-region in play
    .gitignore      accord's own folder stays out of the history
    .gitattributes  git merges figures with accord
    .git            git keeps the history
  
  Type next:
    cd play
    accord status
    accord due
    accord check
  $ ls -A play
  .accord
  .git
  .gitattributes
  .gitignore
  README.md
  accord.toml
  ambitions
  decisions
  efforts
  goals
  indicators
  measurements
  parties
  ratifications
  $ accord init other --example vaz-regoin
  accord: error: there is no example 'vaz-regoin'
    help: did you mean 'vaz-region'?
  [2]
  $ accord init other --example vaz-region --name Mine
  accord: error: --name and --example exclude each other: an example has its own
  [2]
  $ ls other
  ls: cannot access 'other': No such file or directory
  [2]
  $ mkdir full && touch full/letter.txt
  $ accord init full --example vaz-region
  accord: error: an example goes into an empty folder, and letter.txt is there
    help: name a new folder: accord init play --example vaz-region
  [2]
