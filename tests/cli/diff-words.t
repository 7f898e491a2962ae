diff tells what changed in the domain's words.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ export GIT_AUTHOR_NAME=T GIT_AUTHOR_EMAIL=t@example.org GIT_COMMITTER_NAME=T GIT_COMMITTER_EMAIL=t@example.org

Before the first commit everything is new: git has no HEAD then, and was asked for it.

  $ git init -q && accord diff
  Results
    internships: new
      +10% internships by 2026-12-31
  
  Parties, indicators and efforts
    party hanzeschool: new
      Hanzeschool
    party noorderzorg: new
      Noorderzorg
    indicator internships: new
      Internships
  
  Figures
    internships, hanzeschool
      31 Dec 2023: 50
      31 Oct 2024: 52
    internships, noorderzorg
      31 Dec 2023: 70
      31 Oct 2024: 74
  $ accord diff HEAD --exit-code > /dev/null
  [1]
  $ accord diff HEAD HEAD
  $ accord diff HEAD~1
  accord: error: git knows no revision 'HEAD~1'
    help: `git log --oneline` names some; fetch it first where the clone is a shallow one
  [2]

A branch that is there, but broken, is not a new one.

  $ branch=.git/$(git symbolic-ref HEAD); : > $branch; accord diff 2>&1 | head -n 1; rm $branch
  accord: error: git knows no revision 'HEAD'

After it, what differs from it.

  $ git commit -q --allow-empty -m empty && git add -A && git commit -qm start
  $ accord diff; accord diff --exit-code; echo $?
  0
  $ sed -i 's/10%/8%/' goals/internships.toml && echo 'owner = "noorderzorg"' >> goals/internships.toml
  $ accord measure internships noorderzorg=75 --date 2024-10-31 --replace > /dev/null
  $ accord measure internships hanzeschool=60 --date 2025-12-31 > /dev/null
  $ sed -i '/2023-12-31/d' measurements/hanzeschool.toml && accord party add zuiderzorg > /dev/null
  $ accord decide "Less is more" --affects internships > /dev/null
  $ accord diff
  Results
    internships
      +8% internships by 2026-12-31
      relaxed: target from 132 places to 130 places
      re-based: baseline from 120 places to 70 places
      changed: owner noorderzorg
  
  Parties, indicators and efforts
    party zuiderzorg: new
      Zuiderzorg
    decision 2026-11-23-less-is-more: new
      Less is more
  
  Figures
    internships, hanzeschool
      31 Dec 2023: 50, taken out
      31 Dec 2025: 60
    internships, noorderzorg
      31 Oct 2024: 74 -> 75, corrected
  $ accord --lang nl diff --exit-code
  Resultaten
    internships
      +8% internships by 2026-12-31
      versoepeld: streefwaarde van 132 places naar 130 places
      andere nulmeting: nulmeting van 120 places naar 70 places
      gewijzigd: trekker noorderzorg
  
  Partijen, indicatoren en inspanningen
    partij zuiderzorg: nieuw
      Zuiderzorg
    besluit 2026-11-23-less-is-more: nieuw
      Less is more
  
  Cijfers
    internships, hanzeschool
      31 dec 2023: 50, verwijderd
      31 dec 2025: 60
    internships, noorderzorg
      31 okt 2024: 74 -> 75, verbeterd
  [1]
  $ accord diff --format md
  ## Results
  
  - **internships**
    - \+8% internships by 2026-12-31
    - relaxed: target from 132 places to 130 places
    - re-based: baseline from 120 places to 70 places
    - changed: owner noorderzorg
  
  ## Parties, indicators and efforts
  
  - **party zuiderzorg: new**
    - Zuiderzorg
  - **decision 2026-11-23-less-is-more: new**
    - Less is more
  
  ## Figures
  
  - **internships, hanzeschool**
    - 31 Dec 2023: 50, taken out
    - 31 Dec 2025: 60
  - **internships, noorderzorg**
    - 31 Oct 2024: 74 -\> 75, corrected
  $ accord diff --json
  {
    "schema": "accord.diff/1",
    "partnership": "Work in the region",
    "purpose": false,
    "results": [
      {
        "id": "internships",
        "differs": "changed",
        "result": "+8% internships by 2026-12-31",
        "moved": [
          {
            "move": "relaxed",
            "term": "target",
            "before": 132.0,
            "now": 129.6
          },
          {
            "move": "re-based",
            "term": "baseline",
            "before": 120.0,
            "now": 70.0
          }
        ],
        "owner_before": null,
        "owner": "noorderzorg"
      }
    ],
    "parts": [
      {
        "kind": "party",
        "id": "zuiderzorg",
        "differs": "added",
        "name": "Zuiderzorg"
      },
      {
        "kind": "decision",
        "id": "2026-11-23-less-is-more",
        "differs": "added",
        "name": "Less is more"
      }
    ],
    "figures": [
      {
        "party": "hanzeschool",
        "indicator": "internships",
        "date": "2023-12-31",
        "before": 50.0
      },
      {
        "party": "hanzeschool",
        "indicator": "internships",
        "date": "2025-12-31",
        "now": 60.0
      },
      {
        "party": "noorderzorg",
        "indicator": "internships",
        "date": "2024-10-31",
        "before": 74.0,
        "now": 75.0
      }
    ],
    "ratifications": 0
  }

Between two revisions; where the partnership was not there yet, all is new.

  $ git add -A && git commit -qm more
  $ accord mv internships places > /dev/null && git add -A && git commit -qm moved
  $ accord diff HEAD~1 HEAD
  Results
    places (was internships)
      +8% internships by 2026-12-31
  
  Parties, indicators and efforts
    indicator places (was internships)
      Internships
  $ accord diff HEAD~3 HEAD~2 | head -n 3
  Results
    internships: new
      +10% internships by 2026-12-31
  $ accord diff HEAD HEAD

What can't be read, and what git does not know.

  $ echo 'owner = ' >> goals/places.toml && accord diff
  goals/places.toml:3:7: there is nothing after the '=' [syntax]
  accord: error: some files can't be read, and a wrong figure costs more than none
    help: `accord check` tells what to mend; `accord status --partial` shows the rest
  [2]
  $ git commit -qam broken && git checkout -q HEAD~1 goals && accord diff HEAD
  goals/places.toml:3:7: there is nothing after the '=' [syntax]
  accord: error: some files can't be read, and a wrong figure costs more than none
    help: `accord check --rev HEAD` tells why; `accord status --partial --rev HEAD` shows the rest
  [2]
  $ accord diff nothing
  accord: error: git knows no revision 'nothing'
    help: `git log --oneline` names some; fetch it first where the clone is a shallow one
  [2]
