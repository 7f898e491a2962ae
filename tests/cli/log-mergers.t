Mergers, results that are given up and decisions have the day that their files give, and who wrote them.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ export GIT_COMMITTER_NAME=T GIT_COMMITTER_EMAIL=t@example.org GIT_AUTHOR_EMAIL=t@example.org
  $ git init -q -b main
  $ commit() { git add -A && GIT_AUTHOR_NAME="$1" GIT_AUTHOR_DATE="$2T12:00:00Z" GIT_COMMITTER_DATE="$2T12:00:00Z" git commit -qm x; }
  $ commit Jan 2024-11-04
  $ accord party merge samen --of noorderzorg,hanzeschool --on 2025-01-01 > /dev/null
  $ commit Sietse 2025-01-10
  $ accord stop internships --why "It is another party's now" --date 2025-03-01 > /dev/null
  $ mkdir goals/internships && echo 'result = "+4% internships by 2025-12-31"' > goals/internships/first.toml
  $ commit Jan 2025-03-04
  $ git rm -q goals/internships/first.toml
  $ commit Sietse 2025-03-05
  $ accord log --since 2025-01-01
  Work in the region                                              23 November 2026
  
  5 Mar 2025
    removed  internships/first: +4% internships by 2025-12-31 (Sietse)
  
  4 Mar 2025
    new      internships/first: +4% internships by 2025-12-31 (Jan)
  
  1 Mar 2025
    stopped  internships: It is another party's now (Jan)
  
  10 Jan 2025
    figures  internships, samen: 2 recorded, last 126 places on 31 Oct 2024
             (Sietse)
  
  1 Jan 2025
    merger   samen: noorderzorg, hanzeschool (Sietse)
  $ accord log internships/first
  Work in the region                                              23 November 2026
  
  5 Mar 2025
    removed  internships/first: +4% internships by 2025-12-31 (Sietse)
  
  4 Mar 2025
    new      internships/first: +4% internships by 2025-12-31 (Jan)
  $ accord log --party noorderzorg
  Work in the region                                              23 November 2026
  
  1 Jan 2025
    merger   samen: noorderzorg, hanzeschool (Sietse)
  
  4 Nov 2024
    figures  internships, noorderzorg: 2 recorded, last 74 places on 31 Oct 2024
             (Jan)

A decision that is dated ahead is told from that day on; a commit that is, is told at once.

  $ accord decide "Later" --date 2027-01-01 > /dev/null
  $ printf '2026-06-30 = 140\n' >> measurements/samen.toml
  $ commit Jan 2027-02-02
  $ accord log --since 2026-01-01
  Work in the region                                              23 November 2026
  
  2 Feb 2027
    figures  internships, samen: 140 places on 30 Jun 2026 (Jan)
  $ ACCORD_TODAY=2027-03-01 accord log --since 2026-12-01
  Work in the region                                                  1 March 2027
  
  2 Feb 2027
    figures   internships, samen: 140 places on 30 Jun 2026 (Jan)
  
  1 Jan 2027
    decision  Later (Jan)
