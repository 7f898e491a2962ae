Without git, `accord log` tells what the files say by themselves: each on the day that they give.

  $ . "$TESTDIR/../setup.sh"
  $ mkdir empty && cd empty && small_partnership && rm -r goals indicators measurements
  $ accord log
  Work in the region                                              23 November 2026
  Nothing happened.
  $ cd .. && small_partnership
  $ accord decide "Schools come in" --date 2025-01-15 > /dev/null
  $ accord ratify internships --party noorderzorg --by board --date 2024-02-01 > /dev/null
  $ accord stop internships --why "The school closes" --date 2026-05-01 > /dev/null
  $ accord log
  Work in the region                                              23 November 2026
  
  1 May 2026
    stopped   internships: The school closes
  
  15 Jan 2025
    decision  Schools come in
  
  31 Oct 2024
    figures   internships, hanzeschool: 52 places on 31 Oct 2024
    figures   internships, noorderzorg: 74 places on 31 Oct 2024
  
  1 Feb 2024
    ratified  internships, noorderzorg: board
  
  31 Dec 2023
    figures   internships, hanzeschool: 50 places on 31 Dec 2023
    figures   internships, noorderzorg: 70 places on 31 Dec 2023
  $ accord log --party noorderzorg --since 2024-01-01
  Work in the region                                              23 November 2026
  
  31 Oct 2024
    figures   internships, noorderzorg: 74 places on 31 Oct 2024
  
  1 Feb 2024
    ratified  internships, noorderzorg: board
  $ accord --lang nl log internships
  Work in the region                                              23 november 2026
  
  1 mei 2026
    gestopt      internships: The school closes
  
  31 okt 2024
    cijfers      internships, hanzeschool: 52 places op 31 okt 2024
    cijfers      internships, noorderzorg: 74 places op 31 okt 2024
  
  1 feb 2024
    bekrachtigd  internships, noorderzorg: board
  
  31 dec 2023
    cijfers      internships, hanzeschool: 50 places op 31 dec 2023
    cijfers      internships, noorderzorg: 70 places op 31 dec 2023

A target that was reached is told on the day since which it is.

  $ sed -i '/^\[stopped\]/,$d' goals/internships.toml
  $ echo '2026-06-30 = 90' >> measurements/noorderzorg.toml
  $ accord log --since 2026-01-01
  Work in the region                                              23 November 2026
  
  30 Jun 2026
    reached  internships: the target of 132 places
    figures  internships, noorderzorg: 90 places on 30 Jun 2026

A file that can't be read is left out, and told.

  $ echo '[[[' > measurements/hanzeschool.toml
  $ accord log --since 2026-01-01
  Work in the region                                              23 November 2026
  
  30 Jun 2026
    figures  internships, noorderzorg: 90 places on 30 Jun 2026
  1 file can't be read; `accord check` tells why
  [2]

In a git repository that has no commit of it, nothing else is known.

  $ git init -q
  $ accord log --since 2026-06-01
  Work in the region                                              23 November 2026
  
  30 Jun 2026
    figures  internships, noorderzorg: 90 places on 30 Jun 2026
  1 file can't be read; `accord check` tells why
  [2]

What is asked about must be there.

  $ accord log internship
  accord: error: there is no goal 'internship'
    help: did you mean 'internships'?
  [2]
  $ accord log --party noord
  accord: error: there is no party 'noord'
    help: did you mean 'noorderzorg'?
  [2]
  $ accord log --since yesterday
  accord: error: --since: 'yesterday' is no date
    help: write year, month, day: 2026-10-31
  [2]

Where the folder is in a repository and there is no git to read it, the files still tell what they know.

  $ rm -r .git && rm measurements/hanzeschool.toml && commit_all x
  $ only=$(dirname "$(command -v accord)")
  $ PATH="$only" accord log --since 2026-06-01
  Work in the region                                              23 November 2026
  
  30 Jun 2026
    reached  internships: the target of 77 places
    figures  internships, noorderzorg: 90 places on 30 Jun 2026
  accord: warning: git is not there
    help: install git
