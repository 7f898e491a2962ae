A partnership that can't be read is a line that says so, before all others; these are shown, and the exit status is 2.

  $ . "$TESTDIR/../setup.sh"
  $ for region in good bad worse; do mkdir $region; (cd $region; small_partnership); done
  $ echo '2024-11-30 = 75,5' >> bad/measurements/noorderzorg.toml
  $ echo 'name = Work' > worse/accord.toml
  $ echo 'result = "We meet"' > worse/goals/internships.toml
  $ mkdir nothing; echo > file
  $ accord overview good bad worse nothing file missing 2> told
  6 partnerships                                                  23 November 2026
  
  state         partnership         results                        folder
  ! unreadable                      no partnership here            file
  ! unreadable                      no partnership here            missing
  ! unreadable                      no partnership here            nothing
  ! unreadable                      accord.toml and 1 more         worse
  ! unreadable  Work in the region  measurements/noorderzorg.toml  bad
  ● on track    Work in the region  1 on track                     good
  [2]
  $ cat told
  5 partnerships can't be read; `accord -C DIR check` tells why
  $ accord overview bad good > /dev/null
  1 partnership can't be read; `accord -C DIR check` tells why
  [2]
