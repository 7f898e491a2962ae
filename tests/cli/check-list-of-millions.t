A list of three million numbers has one key and one bracket, and so passed for a small file; whoever read it needed 680 MB.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ { echo 'needs = ['; seq -f '%g,' 300000; echo ']'; } >> parties/noorderzorg.toml
  $ accord check
  parties/noorderzorg.toml:200003:7: error: there are more than 200,000 keys, lists and values in this file [too-large]
      200001,
            ^
    help: split it
  1 error found
  [1]

Commas in texts and comments are none of these, and a long list is fine.

  $ { echo 'name = "Noorderzorg"'; echo 'needs = ['; seq -f '"one, two, three, four %g, five", # six, seven, eight' 5000; echo ']'; } > parties/noorderzorg.toml
  $ accord check
  nothing found
