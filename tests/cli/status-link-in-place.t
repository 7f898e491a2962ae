A party's book was replaced by a link to a shared disk. accord follows no links, passed the book over with a warning of
`check`, and status showed the figures of the others as if they were all: a wrong figure that looked right.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ mv measurements/noorderzorg.toml ../noorderzorg.toml
  $ ln -s ../../noorderzorg.toml measurements/noorderzorg.toml
  $ accord status
  measurements/noorderzorg.toml:1:1: this is no ordinary file, and is not read [syntax]
  accord: error: some files can't be read, and a wrong figure costs more than none
    help: `accord check` tells what to mend; `accord status --partial` shows the rest
  [2]
  $ accord check
  measurements/noorderzorg.toml:1:1: error: this is no ordinary file, and is not read [syntax]
    help: put the file itself here, not a link
  1 error found
  [1]
  $ accord status --partial --porcelain
  internships\tunreadable\t\t\t\t\t\t\t\t (esc)
  1 file can't be read; `accord check` tells why

So it is with anything else that stands in the place of a file.

  $ rm measurements/noorderzorg.toml && mkfifo measurements/noorderzorg.toml
  $ accord export
  measurements/noorderzorg.toml:1:1: this is no ordinary file, and is not read [syntax]
  accord: error: some files can't be read, and a wrong figure costs more than none
    help: `accord check` tells what to mend; `accord status --partial` shows the rest
  [2]
  $ rm measurements/noorderzorg.toml && mkdir measurements/noorderzorg.toml
  $ accord report > /dev/null
  measurements/noorderzorg.toml:1:1: this is no ordinary file, and is not read [syntax]
  accord: error: some files can't be read, and a wrong figure costs more than none
    help: `accord check` tells what to mend; `accord status --partial` shows the rest
  [2]
  $ rmdir measurements/noorderzorg.toml && mv ../noorderzorg.toml measurements/

And with what stands in the place of a folder: all parties' figures would be gone, or all of a result's sub-results.

  $ mv measurements ../books && ln -s ../books measurements
  $ accord status
  measurements:1:1: this is no folder, and what should be in it is not read [syntax]
  accord: error: some files can't be read, and a wrong figure costs more than none
    help: `accord check` tells what to mend; `accord status --partial` shows the rest
  [2]
  $ accord status --partial --porcelain
  internships\tunreadable\t\t\t\t\t\t\t\t (esc)
  1 file can't be read; `accord check` tells why
  $ rm measurements && mv ../books measurements
  $ ln -s ../elsewhere goals/internships
  $ accord status
  goals/internships:1:1: this is no folder, and what should be in it is not read [syntax]
  accord: error: some files can't be read, and a wrong figure costs more than none
    help: `accord check` tells what to mend; `accord status --partial` shows the rest
  [2]
  $ rm goals/internships
  $ accord check
  nothing found
