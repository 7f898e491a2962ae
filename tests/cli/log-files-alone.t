Without git, `accord log` tells what the files say by themselves: each on the day that they give.

  $ . "$TESTDIR/../setup.sh"
  $ mkdir empty && cd empty && small_partnership && rm -r goals indicators measurements
  $ accord log
  $ cd .. && small_partnership
  $ accord decide "Schools come in" --date 2025-01-15 > /dev/null
  $ accord ratify internships --party noorderzorg --by board --date 2024-02-01 > /dev/null
  $ accord stop internships --why "The school closes" --date 2026-05-01 > /dev/null
  $ accord log
  $ accord log --party noorderzorg --since 2024-01-01
  $ accord --lang nl log internships

A target that was reached is told on the day since which it is.

  $ sed -i '/^\[stopped\]/,$d' goals/internships.toml
  $ echo '2026-06-30 = 90' >> measurements/noorderzorg.toml
  $ accord log --since 2026-01-01

A file that can't be read is left out, and told.

  $ echo '[[[' > measurements/hanzeschool.toml
  $ accord log --since 2026-01-01

In a git repository that has no commit of it, nothing else is known.

  $ git init -q
  $ accord log --since 2026-06-01

What is asked about must be there.

  $ accord log internship
  $ accord log --party noord
  $ accord log --since yesterday
