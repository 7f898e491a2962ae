A result that was given up long ago had changed each time: diff, and each commit of sync, told it as withdrawn.

  $ . "$TESTDIR/../setup.sh"
  $ export GIT_CONFIG_GLOBAL=$PWD/.gitconfig HOME=$PWD
  $ git config --global user.name T && git config --global user.email t@example.org
  $ small_partnership && commit_all running
  $ accord stop internships --why "The school closed" --date 2026-05-20 > /dev/null
  $ accord diff && commit_all stopped
  Results
    internships
      +10% internships by 2026-12-31
      withdrawn: stopped 20 May 2026
  $ accord diff HEAD HEAD --exit-code && accord diff --exit-code
  $ accord diff --json | grep results
    "results": [],
  $ accord measure internships noorderzorg=80 --date 2026-04-30 > /dev/null && accord sync 2> /dev/null
  $ git log -1 --format=%B | sed '$d'
  Record measurements/noorderzorg.toml
  
  Figures
    internships, noorderzorg
      30 Apr 2026: 80

What is otherwise in it is still told, and so is another day or another reason.

  $ sed -i 's/+10%/+8%/' goals/internships.toml && accord diff && git checkout -q goals
  Results
    internships
      +8% internships by 2026-12-31
      relaxed: target from +10% internships by 2026-12-31 to +8% internships by 2026-12-31
  $ sed -i 's/2026-05-20/2026-06-30/' goals/internships.toml && accord diff && accord --lang nl diff && git checkout -q goals
  Results
    internships
      +10% internships by 2026-12-31
      withdrawn: stopped from 20 May 2026 to 30 Jun 2026
  Resultaten
    internships
      +10% internships by 2026-12-31
      ingetrokken: gestopt van 20 mei 2026 naar 30 jun 2026
  $ sed -i 's/The school closed/Nobody came/' goals/internships.toml && accord diff && git checkout -q goals
  Results
    internships
      +10% internships by 2026-12-31
      withdrawn: stopped 20 May 2026

What is below it was given up with it, and is no news either.

  $ mkdir goals/internships && echo 'result = "+4% internships by 2024-12-31"' > goals/internships/first-year.toml && commit_all part
  $ accord diff HEAD HEAD --exit-code

A yes from before that day is still one to something else.

  $ git checkout -q HEAD~3 goals && accord ratify internships --party noorderzorg --by board --date 2026-05-01 > /dev/null
  $ git checkout -q HEAD goals && accord check 2> /dev/null | head -n 1
  goals/internships.toml:1:10: error: withdrawn (given up on 2026-05-20) since it was ratified by noorderzorg [moved-goalpost]
