A result that is taken up again was told as "completed: baseline 120 places", as if figures had come in.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership && commit_all running
  $ accord stop internships --why "The school closed" --date 2026-05-20 > /dev/null && commit_all stopped
  $ git checkout -q HEAD~1 goals && accord diff && accord --lang nl diff
  Results
    internships
      +10% internships by 2026-12-31
      taken up again: was stopped from 20 May 2026
  Resultaten
    internships
      +10% internships by 2026-12-31
      weer opgepakt: was gestopt vanaf 20 mei 2026
  $ accord diff --json | grep -A 3 '"move"'
            "move": "withdrawn",
            "term": "stopped",
            "before": "2026-05-20",
            "now": null

What else changed with it is told too.

  $ sed -i 's/2026-12-31/2027-12-31/' goals/internships.toml && accord diff
  Results
    internships
      +10% internships by 2027-12-31
      relaxed: deadline from 31 Dec 2026 to 31 Dec 2027
      taken up again: was stopped from 20 May 2026

Put off to a day that is to come, it runs until then; and then it may go on after all.

  $ git checkout -q HEAD goals && sed -i 's/2026-05-20/2026-12-01/' goals/internships.toml && accord diff && commit_all later
  Results
    internships
      +10% internships by 2026-12-31
      withdrawn: stopped from 20 May 2026 to 1 Dec 2026
  $ git checkout -q HEAD~2 goals && accord diff
  Results
    internships
      +10% internships by 2026-12-31
      taken up again: was stopped from 1 Dec 2026
