Nothing of a file or a revision reaches the terminal or a merge request unescaped.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ export GIT_AUTHOR_NAME=T GIT_AUTHOR_EMAIL=t@example.org GIT_COMMITTER_NAME=T GIT_COMMITTER_EMAIL=t@example.org
  $ git init -q && git add -A && git commit -qm start
  $ printf 'name = "\\u001b[31mred *bold* <script>\\n# head"\n' > parties/zuiderzorg.toml
  $ accord diff | cat -v
  Parties, indicators and efforts
    party zuiderzorg: new
      \u{1b}[31mred *bold* <script>\u{0a}# head
  $ accord diff --format md | cat -v
  ## Parties, indicators and efforts
  
  - **party zuiderzorg: new**
    - \\u\{1b\}\[31mred \*bold\* \<script\>\\u\{0a\}\# head
  $ accord diff $'\e[31mred' 2>&1 | cat -v
  accord: error: git knows no revision '\u{1b}[31mred'
    help: `git log --oneline` names some; fetch it first where the clone is a shallow one
  $ accord diff --output=x
  accord: error: diff has no option '--output'
    help: `accord help diff` tells what it takes
  [2]
