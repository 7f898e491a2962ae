An effort stands under the results that it serves, in the words that were given.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ accord effort list
  there are no efforts yet: accord effort add TEXT --supports GOAL records what people do
  $ accord effort add "Meet every three months, to inform each other" --supports internships --lead noorderzorg
  efforts/2026-11-23-meet-every-three.toml: serves internships
  $ cat efforts/2026-11-23-meet-every-three.toml
  name = "Meet every three months, to inform each other"
  lead = "noorderzorg"
  since = 2026-11-23
  supports = ["internships"]

The next one with these words gets a number, a given id is kept, and words may go without quotes.

  $ accord --lang nl effort add Meet every three weeks --supports internships --note "in Zwolle" --until 2026-12-31
  efforts/2026-11-23-meet-every-three-2.toml: draagt bij aan internships
  $ accord effort add "A joint waiting list" --supports internships --id desk --since 2025-01-01
  efforts/desk.toml: serves internships
  $ accord effort add "会議" --supports internships
  efforts/2026-11-23.toml: serves internships
  $ rm efforts/2026-11-23.toml
  $ accord effort list
  id                             name                                           lead         supports
  2026-11-23-meet-every-three    Meet every three months, to inform each other  noorderzorg  internships
  2026-11-23-meet-every-three-2  Meet every three weeks                                      internships
  desk                           A joint waiting list                                        internships
  $ accord check
  nothing found
