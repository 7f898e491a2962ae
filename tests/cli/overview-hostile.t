Names and folders can't command the terminal, nor break a line in two.

  $ . "$TESTDIR/../setup.sh"
  $ mkdir "$(printf 'evil\033[2J\nfolder')"
  $ (cd evil*; small_partnership; sed -i 's/^name = .*/name = "Work\\u001b[2J \\u202eback\\nline"/' accord.toml)
  $ accord overview evil* | cat -v
  1 partnership                                                   23 November 2026
  
  state       partnership                           results     folder
  M-bM-^WM-^O on track  Work\u{1b}[2J \u{202e}back\u{0a}line  1 on track  evil\u{1b}[2J\u{0a}folder
  $ accord overview --json evil* | grep -E '"(path|name)"' | cat -v
        "path": "evil\u001b[2J\nfolder",
        "name": "Work\u001b[2J \u202eback\nline",
