A report tells which figures read differently than in the report before it, as far as git knows.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ restated() { accord report "$@" | sed '1,/Figures restated/d;/^## /,$d' | grep .; }
  $ restated --period 2026-10
  Whether figures were restated can't be told: git has no tag report/2026-09, and no commit of at most 15 days after that report.
  # Results
  | result | state | progress | expected by then | deadline |
  | --- | --- | ---: | ---: | --- |
  | \\+10% internships by 2026-12-31 | \xe2\x97\x8f on track | 50 % | 28 % | 31 Dec 2026 | (esc)

With a commit of the time of that report, it is compared with the newest of those.

  $ export GIT_AUTHOR_NAME=T GIT_AUTHOR_EMAIL=t@example.org GIT_COMMITTER_NAME=T GIT_COMMITTER_EMAIL=t@example.org
  $ git init -q
  $ commit() { git add -A && GIT_AUTHOR_DATE="$1T12:00:00Z" GIT_COMMITTER_DATE="$1T12:00:00Z" git commit -qm x; }
  $ commit 2026-10-15
  $ restated --period 2026-10 | sed 's/[0-9a-f]\{12\}/COMMIT/'
  No figure of up to 30 September 2026 reads differently than it did in the last report.
  Compared with commit COMMIT, the newest of at most 15 days after the last report.
  # Results
  | result | state | progress | expected by then | deadline |
  | --- | --- | ---: | ---: | --- |
  | \\+10% internships by 2026-12-31 | \xe2\x97\x8f on track | 50 % | 28 % | 31 Dec 2026 | (esc)
  $ accord measure internships noorderzorg=75 --date 2024-10-31 --replace > /dev/null
  $ accord measure internships hanzeschool=60 --date 2025-12-31 > /dev/null
  $ commit 2026-10-16
  $ restated --period 2026-10 | sed 's/[0-9a-f]\{12\}/COMMIT/'
  | party | indicator | date | was | is now |
  | --- | --- | --- | ---: | ---: |
  | Noorderzorg | Internships | 31 Oct 2024 | 74 | 75 |
  Compared with commit COMMIT, the newest of at most 15 days after the last report.
  # Results
  | result | state | progress | expected by then | deadline |
  | --- | --- | ---: | ---: | --- |
  | \\+10% internships by 2026-12-31 | \xe2\x9c\x94 achieved | 125 % | 67 % | 31 Dec 2026 | (esc)
  $ restated --period 2026-10 --party hanzeschool | sed 's/[0-9a-f]\{12\}/COMMIT/'
  No figure of up to 30 September 2026 reads differently than it did in the last report.
  Compared with commit COMMIT, the newest of at most 15 days after the last report.
  # Results
  | result | state | progress | expected by then | deadline |
  | --- | --- | ---: | ---: | --- |
  | \\+10% internships by 2026-12-31 | \xe2\x9c\x94 achieved | 125 % | 67 % | 31 Dec 2026 | (esc)
  $ accord --lang nl report --period 2026-10 | sed '1,/Herziene cijfers/d;/^## /,$d' | grep '|'
  | partij | indicator | datum | was | is nu |
  | --- | --- | --- | ---: | ---: |
  | Noorderzorg | Internships | 31 okt 2024 | 74 | 75 |
  | resultaat | status | voortgang | toen verwacht | deadline |
  | --- | --- | ---: | ---: | --- |
  | \\+10% internships by 2026-12-31 | \xe2\x9c\x94 behaald | 125 % | 67 % | 31 dec 2026 | (esc)
  $ accord report --period 2026-10 --format json | sed -n '/"restated"/,/\]/p'
      "restated": [
        {
          "party": "noorderzorg",
          "indicator": "internships",
          "date": "2024-10-31",
          "before": 74.0,
          "now": 75.0
        }
      ]

A commit later than fifteen days after that period is none of that report.

  $ restated --period 2026-09
  Whether figures were restated can't be told: git has no tag report/2026-08, and no commit of at most 15 days after that report.
  # Results
  | result | state | progress | expected by then | deadline |
  | --- | --- | ---: | ---: | --- |
  | \\+10% internships by 2026-12-31 | \xe2\x9c\x94 achieved | 125 % | 67 % | 31 Dec 2026 | (esc)

The tag that --tag sets says it exactly.

  $ accord report --period 2026-09 --tag -o /dev/null
  $ git tag
  report/2026-09
  $ accord report --period 2026-09 --tag -o /dev/null
  $ restated --period 2026-10
  No figure of up to 30 September 2026 reads differently than it did in the last report.
  Compared with the last report, of which git has the tag report/2026-09.
  # Results
  | result | state | progress | expected by then | deadline |
  | --- | --- | ---: | ---: | --- |
  | \\+10% internships by 2026-12-31 | \xe2\x9c\x94 achieved | 125 % | 67 % | 31 Dec 2026 | (esc)
  $ sed -i '/2024-10-31/d' measurements/noorderzorg.toml
  $ restated --period 2026-10
  | party | indicator | date | was | is now |
  | --- | --- | --- | ---: | ---: |
  | Noorderzorg | Internships | 31 Oct 2024 | 75 | taken out |
  Compared with the last report, of which git has the tag report/2026-09.
  # Results
  | result | state | progress | expected by then | deadline |
  | --- | --- | ---: | ---: | --- |
  | \\+10% internships by 2026-12-31 | \xe2\x97\x8f on track | 83 % | 67 % | 31 Dec 2026 | (esc)
