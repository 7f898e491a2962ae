Where the partnership lies in a folder of a git repository, its hosts get paths from the top of the repository.

  $ . "$TESTDIR/../setup.sh"
  $ git init -q .
  $ mkdir "our region" && cd "our region"
  $ small_partnership
  $ echo 'owner = "noorderzrg"' >> goals/internships.toml
  $ accord check --format github 2> /dev/null
  ::error file=our region/goals/internships.toml,line=2,endLine=2,col=9,endColumn=21,title=unknown-party::there is no party 'noorderzrg'%0Adid you mean 'noorderzorg'?
  [1]
  $ accord check --format sarif 2> /dev/null | grep '"uri"'
                    "uri": "our%20region/goals/internships.toml",
  $ accord check --format gitlab 2> /dev/null | grep '"path"'
        "path": "our region/goals/internships.toml",

People and scripts that work in the partnership get its own.

  $ accord check 2> /dev/null | head -n 1
  goals/internships.toml:2:9: error: there is no party 'noorderzrg' [unknown-party]
  $ accord check --format json 2> /dev/null | grep '"file"'
        "file": "goals/internships.toml",
