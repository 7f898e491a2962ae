What a partnership says is text in every format, whatever it looks like.

  $ export ACCORD_TODAY=2024-11-01
  $ mkdir -p p/parties p/indicators p/goals p/measurements && cd p
  $ printf 'format = 1\nname = "<script>alert(1)</script>"\nstart = 2023-12-31\n' > accord.toml
  $ printf 'name = "\\"><img src=x onerror=alert(1)>"\n' > parties/a.toml
  $ printf 'name = "Places"\nunit = "</style>\\u202E|x|"\n' > indicators/places.toml
  $ printf 'result = "+10%% places by 2024-12-31"\ntitle = "[x](javascript:alert(1))"\n' > goals/places.toml
  $ printf '[places]\n2023-12-31 = 10\n2024-09-30 = 10.2\n' > measurements/a.toml
  $ accord report --period 2024-10 --format html -o r.html
  $ grep -ciE '<script|<img|</style>.*</style>|href="?javascript|onerror=alert\(1\)>' r.html
  0
  [1]
  $ grep -o '<h1>.*</h1>' r.html
  <h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>
  $ accord report --period 2024-10 | grep -m1 '^- \*\*'
  - **\\[x\\](javascript:alert(1))** (\xe2\x96\xbc behind): 20 % of the way; by then 75 % was expected; 10 \xe2\x86\x92 10.2 \xe2\x86\x92 11 \\</style\\>\\\\u\\{202e\\}\\|x\\| by 31 Dec 2024; no owner (esc)
  $ accord report --period 2024-10 | grep -cE '(^|[^\\])(<script|<img|\[x\]\()'
  0
  [1]
