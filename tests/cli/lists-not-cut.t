A list for a file or a pipe is never cut; on a terminal the widest text is, and no id.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ echo 'name = "Noorderzorg, and all hospitals to the north of the river that belong to it"' > parties/noorderzorg.toml
  $ COLUMNS=40 accord party list
  id           name                                                                        sector  role
  hanzeschool  Hanzeschool                                                                         member
  noorderzorg  Noorderzorg, and all hospitals to the north of the river that belong to it          member

Where no terminal can be had, as in a container without /dev/pts, the rest is skipped:

  $ script -qec true /dev/null > /dev/null 2>&1 < /dev/null || exit 80
  $ COLUMNS=40 LC_ALL=C script -qec 'accord party list --color=never' /dev/null < /dev/null | tr -d '\r'
  id           name         sector  role
  hanzeschool  Hanzeschool          member
  noorderzorg  Noorderzor~          member
