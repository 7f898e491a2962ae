`accord log` tells what happened, newest first, with who and when as git kept it; `accord mv` is followed.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ export GIT_COMMITTER_NAME=T GIT_COMMITTER_EMAIL=t@example.org GIT_AUTHOR_EMAIL=t@example.org
  $ git init -q -b main
  $ commit() { git add -A && GIT_AUTHOR_NAME="$1" GIT_AUTHOR_DATE="$2T23:30:00-0500" GIT_COMMITTER_DATE="$2T23:30:00-0500" git commit -qm x; }
  $ commit "Jan de Vries" 2024-11-04

Figures that come in one commit are one line; one that is corrected tells both.

  $ printf '2025-10-31 = 75\n2025-11-30 = 76\n' >> measurements/noorderzorg.toml
  $ accord measure internships hanzeschool=53 --date 2024-10-31 --replace > /dev/null
  $ commit "Sietse Bovenkamp" 2025-12-05
  $ sed -i 's/2026-12-31/2027-12-31/' goals/internships.toml
  $ echo 'owner = "hanzeschool"' >> goals/internships.toml
  $ accord decide "A year later, for the school moves" --by "steering group" --affects internships --date 2026-01-10 > /dev/null
  $ commit "Jan de Vries" 2026-01-12
  $ accord ratify internships --party noorderzorg --by board --date 2026-02-01 > /dev/null
  $ commit "Sietse Bovenkamp" 2026-02-03
  $ accord log
  Work in the region                                              23 November 2026
  
  1 Feb 2026
    ratified  internships, noorderzorg: board (Sietse Bovenkamp)
  
  12 Jan 2026
    deadline  internships: 31 Dec 2026 -> 31 Dec 2027 (Jan de Vries)
    owner     internships: none -> hanzeschool (Jan de Vries)
  
  10 Jan 2026
    decision  A year later, for the school moves, by steering group (Jan de Vries)
  
  5 Dec 2025
    figures   internships, hanzeschool: 53 places on 31 Oct 2024, was 52 places
              (Sietse Bovenkamp)
    figures   internships, noorderzorg: 2 recorded, last 76 places on 30 Nov 2025
              (Sietse Bovenkamp)
  
  4 Nov 2024
    new       internships: +10% internships by 2026-12-31 (Jan de Vries)
    figures   internships, hanzeschool: 2 recorded, last 52 places on 31 Oct 2024
              (Jan de Vries)
    figures   internships, noorderzorg: 2 recorded, last 74 places on 31 Oct 2024
              (Jan de Vries)
  $ accord log --since 2026-01-11
  Work in the region                                              23 November 2026
  
  1 Feb 2026
    ratified  internships, noorderzorg: board (Sietse Bovenkamp)
  
  12 Jan 2026
    deadline  internships: 31 Dec 2026 -> 31 Dec 2027 (Jan de Vries)
    owner     internships: none -> hanzeschool (Jan de Vries)
  $ accord log --party hanzeschool
  Work in the region                                              23 November 2026
  
  12 Jan 2026
    owner    internships: none -> hanzeschool (Jan de Vries)
  
  5 Dec 2025
    figures  internships, hanzeschool: 53 places on 31 Oct 2024, was 52 places
             (Sietse Bovenkamp)
  
  4 Nov 2024
    figures  internships, hanzeschool: 2 recorded, last 52 places on 31 Oct 2024
             (Jan de Vries)

What has another id now is told by that, also from before.

  $ accord mv internships stages > /dev/null
  $ accord mv noorderzorg noord > /dev/null
  $ commit "Jan de Vries" 2026-03-01
  $ accord log stages
  Work in the region                                              23 November 2026
  
  1 Mar 2026
    renamed   internships -> stages (Jan de Vries)
  
  1 Feb 2026
    ratified  stages, noord: board (Sietse Bovenkamp)
  
  12 Jan 2026
    deadline  stages: 31 Dec 2026 -> 31 Dec 2027 (Jan de Vries)
    owner     stages: none -> hanzeschool (Jan de Vries)
  
  10 Jan 2026
    decision  A year later, for the school moves, by steering group (Jan de Vries)
  
  5 Dec 2025
    figures   stages, hanzeschool: 53 places on 31 Oct 2024, was 52 places (Sietse
              Bovenkamp)
    figures   stages, noord: 2 recorded, last 76 places on 30 Nov 2025 (Sietse
              Bovenkamp)
  
  4 Nov 2024
    new       stages: +10% internships by 2026-12-31 (Jan de Vries)
    figures   stages, hanzeschool: 2 recorded, last 52 places on 31 Oct 2024 (Jan
              de Vries)
    figures   stages, noord: 2 recorded, last 74 places on 31 Oct 2024 (Jan de
              Vries)
  $ sed -i '/2025-11-30/d' measurements/noord.toml
  $ accord log stages --since 2026-03-01
  Work in the region                                              23 November 2026
  
  23 Nov 2026
    figures  stages, noord: 76 places on 30 Nov 2025 taken out (not committed)
  
  1 Mar 2026
    renamed  internships -> stages (Jan de Vries)
  $ accord --lang nl log --since 2026-01-01
  Work in the region                                              23 november 2026
  
  23 nov 2026
    cijfers      stages, noord: 76 places op 30 nov 2025 verwijderd (nog niet
                 vastgelegd in git)
  
  1 mrt 2026
    hernoemd     internships -> stages (Jan de Vries)
  
  1 feb 2026
    bekrachtigd  stages, noord: board (Sietse Bovenkamp)
  
  12 jan 2026
    deadline     stages: 31 dec 2026 -> 31 dec 2027 (Jan de Vries)
    eigenaar     stages: geen -> hanzeschool (Jan de Vries)
  
  10 jan 2026
    besluit      A year later, for the school moves, door steering group (Jan de
                 Vries)
  $ accord log --json --since 2026-01-11 | sed 's/[0-9a-f]\{40\}/COMMIT/'
  {
    "schema": "accord.log/1",
    "partnership": "Work in the region",
    "as_of": "2026-11-23",
    "events": [
      {
        "date": "2026-11-23",
        "kind": "figures-removed",
        "indicator": "stages",
        "party": "noord",
        "count": 1,
        "last": {
          "date": "2025-11-30",
          "value": 76.0
        },
        "uncommitted": true
      },
      {
        "date": "2026-03-01",
        "kind": "goal-renamed",
        "goal": "stages",
        "from": "internships",
        "to": "stages",
        "text": "+10% internships by 2027-12-31",
        "who": "Jan de Vries",
        "commit": "COMMIT"
      },
      {
        "date": "2026-02-01",
        "kind": "ratification",
        "goal": "stages",
        "party": "noord",
        "text": "+10% internships by 2027-12-31",
        "by": [
          "board"
        ],
        "who": "Sietse Bovenkamp",
        "commit": "COMMIT"
      },
      {
        "date": "2026-01-12",
        "kind": "goal-changed",
        "goal": "stages",
        "part": "deadline",
        "from": "2026-12-31",
        "to": "2027-12-31",
        "who": "Jan de Vries",
        "commit": "COMMIT"
      },
      {
        "date": "2026-01-12",
        "kind": "goal-changed",
        "goal": "stages",
        "part": "owner",
        "to": "hanzeschool",
        "who": "Jan de Vries",
        "commit": "COMMIT"
      }
    ]
  }
