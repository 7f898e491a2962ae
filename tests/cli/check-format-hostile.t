Names and texts of files can't add a command of their own, end one, or hide what they say.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ touch "$(printf 'x\n::error file=a::owned')" "a,line=9::b%0A::c:d" "$(printf 'turn\342\200\256ed')"
  $ printf 'owner = "nobody\\n::warning::owned"\n' >> goals/internships.toml
  $ printf 'result = "+10%% \\u001b[31m\\r::stop-commands::x by 2027-12-31"\n' > goals/red.toml
  $ accord check --format github 2> /dev/null
  ::error file=goals/internships.toml,line=2,endLine=2,col=9,endColumn=35,title=bad-id::'nobody\u{0a}::warning::owned' is no id%0Aan id is a file's name without .toml: small letters, digits and hyphens; did you mean 'nobodywarningowned'?
  ::error file=goals/red.toml,line=1,endLine=1,col=10,endColumn=61,title=unknown-indicator::'stop-commands' is no indicator here%0Aname an indicator by its id, name or alias (`accord indicator list`), or add one
  ::warning file=a%2Cline=9%3A%3Ab%250A%3A%3Ac%3Ad,line=1,endLine=1,col=1,endColumn=2,title=stray-file::'a,line=9::b%250A::c:d' is in no place that accord knows%0Amove it to documents/, or remove it
  ::warning file=turn\u{202e}ed,line=1,endLine=1,col=1,endColumn=2,title=stray-file::'turn\u{202e}ed' is in no place that accord knows%0Amove it to documents/, or remove it
  ::warning file=x\u{0a}%3A%3Aerror file=a%3A%3Aowned,line=1,endLine=1,col=1,endColumn=2,title=stray-file::'x\u{0a}::error file=a::owned' is in no place that accord knows%0Amove it to documents/, or remove it
  [1]
  $ accord check --format github 2> /dev/null | grep -c '^::[a-z]* file='
  5
  $ accord check --format gitlab 2> /dev/null | LC_ALL=C grep -c "$(printf '[\033\342\200\256]')"
  0
  [1]
  $ accord check --format sarif 2> /dev/null | grep '"uri"'
                    "uri": "a%2Cline%3D9%3A%3Ab%250A%3A%3Ac%3Ad",
                    "uri": "goals/internships.toml",
                    "uri": "goals/red.toml",
                    "uri": "turn%E2%80%AEed",
                    "uri": "x%0A%3A%3Aerror%20file%3Da%3A%3Aowned",
