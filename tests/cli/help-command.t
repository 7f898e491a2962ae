`accord help COMMAND` tells what a command takes; so does --help behind the command.

  $ . "$TESTDIR/../setup.sh"
  $ accord help check
  accord check: validate the files
  
  usage: accord check [OPTIONS] [PATH...]
  
    --format FORMAT        text, json, sarif, github or gitlab
    --since REV            only findings that were not there at this revision of git
    --rev REV              as it was at this revision of git
    --strict               let warnings count as errors do
  $ accord check --help | head -n 1
  accord check: validate the files
  $ accord help goal show
  accord goal show: one result as it is promised
  
  usage: accord goal show GOAL
