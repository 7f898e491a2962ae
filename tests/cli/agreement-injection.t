Nothing that a file says is anything but text in a document.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ cat > parties/noorderzorg.toml << 'TOML'
  > name = "<script>alert(1)</script> | [x](javascript:alert(2)) \u202e\u001b[31m"
  > interests = ["- a list", "12. another", "# a heading", "www.example.org and a@b.org", "`code` $math$ ![p](x)"]
  > TOML
  $ accord agreement --format html | grep -c '<script\|javascript:alert(2)"\|<a \|<img'
  0
  [1]
  $ accord agreement --format html | grep '^<h3>.*alert'
  <h3>&lt;script&gt;alert(1)&lt;/script&gt; | [x](javascript:alert(2)) \u{202e}\u{1b}[31m</h3>
  $ accord agreement | grep -A 12 '^### .*alert'
  ### \<script\>alert(1)\</script\> \| \[x\](javascript:alert(2)) \\u\{202e\}\\u\{1b\}\[31m
  
  - **interests**:
    - \- a list
    - 12\. another
    - \# a heading
    - www\.example.org and a\@b.org
    - \`code\` \$math\$ \!\[p\](x)
  - **needs**: not on the table
  - **limits**: not on the table
  - **gains**: not on the table
  - **concessions**: not on the table
  - **business case**: not on the table
