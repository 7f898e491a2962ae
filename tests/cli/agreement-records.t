What the agreement prints is what ratify records: every value of the line stands in it.

  $ . "$TESTDIR/../setup.sh"
  $ small_partnership
  $ rm measurements/hanzeschool.toml
  $ echo 'definition = "Places that can be filled, with a supervisor"' >> indicators/internships.toml
  $ printf 'parties = ["noorderzorg", "hanzeschool"]\n[shares]\nnoorderzorg = "+8"\nhanzeschool = "to 54"\n' >> goals/internships.toml
  $ for format in md html; do accord --lang nl agreement --format $format -o agreement.$format; done
  $ accord ratify internships --party hanzeschool --by board > /dev/null
  $ cat > compare.py << 'PY'
  > import html, re, sys, tomllib
  > yes = tomllib.load(open("ratifications/hanzeschool.toml", "rb"))["internships"]["2026-11-23"]
  > del yes["by"]
  > markdown = re.sub(r"\\(.)", r"\1", open("agreement.md").read())
  > page = html.unescape(open("agreement.html").read())
  > for key, value in yes.items():
  >     shown = re.sub(r"'", '"', str(value))
  >     shown = shown.removesuffix(".0")
  >     print(key, *(shown in document for document in (markdown, page)))
  > PY
  $ python3 compare.py
  result True True
  deadline True True
  baseline_date True True
  baseline True True
  target True True
  measure True True
  without True True
  parties True True
  share True True
