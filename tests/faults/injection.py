#!/usr/bin/env python3
r"""Puts hostile texts in every place of a partnership, of its git and of what is typed, and looks at every output.

On a screen there is no control character, no bidi mark and no line separator, but for accord's own colours. JSON is
JSON, and the texts come back. An HTML page has no element, attribute or address that it has not with harmless texts. A
cell of a table begins no formula. Markdown has the headings, columns and links that it has with harmless texts. Nothing
of it is run. With --control what makes the texts harmless is undone, and that must be noticed in each kind of output.
"""

import csv
import io
import itertools
import json
import re
import shutil
import subprocess
from collections import Counter, namedtuple
from html.parser import HTMLParser

import whole
from scene import ENVIRONMENT, Test, run_measured

TODAY = "2024-12-15"
RUN = "INJECTED"  # the file that appears when a text is run
PAYLOADS = {
    "red": "\x1b[31mred", "clear": "\x1b[2J\x1b[H", "title": "\x1b]0;owned\x07", "link": "\x1b]8;;http://evil.example\x1b\\x\x1b]8;;\x1b\\",
    "clipboard": "\x1b]52;c;b3duZWQ=\x07", "C1": "\u009b31mred\u0090\u009d0;x\u009c\u0085", "DEL and bell": "\x7f\x07\x08",
    "CR": "\rfake", "CR LF": "\r\nfake", "newline": "a\n# fake\n| x | y |\n- fake\n::error file=x::fake",
    "bidi": "\u202egroz\u202c \u2066\u2067\u2068\u2069\u200e\u200f\u061c\u202a\u202b\u202d", "lines": "a\u2028b\u2029c",
    "script": "<script>alert(1)</script>", "image": '"><img src=x onerror=alert(1)>', "quote": "' onmouseover='alert(1)",
    "entity": "&lt;b&gt; &#60;i&#62; &amp", "comment": "--><svg/onload=alert(1)><!--", "style": "</style></title></textarea><b>x",
    "javascript": "javascript:alert(1)", "data": "data:text/html,<b>x", "address": 'https://example.org/"onmouseover="alert(1)',
    "mail": "mailto:x@example.org?subject='\"><b>", "md link": "[x](javascript:alert(1))", "md image": "![x](http://evil.example/x.png)",
    "md reference": "[x]: javascript:alert(1)", "md html": "<b onclick=alert(1)>x</b>", "auto link": "<http://evil.example>",
    "www": "www.evil.example http://evil.example", "pipe": "a | b | c", "ticks": "```\ncode\n``` ` ``", "heading": "# heading",
    "under": "a\n===\nb\n---", "rule": "---", "quotation": "> quoted", "bullet": "- bullet", "number": "1. one", "tilde": "~~~ x",
    "escape": "\\", "escaped": "\\<b>\\[x](y)\\|", "formula": "=cmd|'/c calc'!A1", "plus": "+1+cmd|x", "minus": "-2+3+cmd|x",
    "at": "@SUM(1+1)", "tab": "\t=1+1", "CR formula": "\r=1+1", "newline formula": "\n=1+1", "quoted formula": '"=1+1",=2', "space formula": " =1+1",
    "wide formula": "\uff1d1+1", "semicolon": "a;=1+1;b", "percent": "%s%n%x%d", "braces": "{} {0} {:>99999} }{", "dollar": f"$(touch {RUN})",
    "ticked": f"`touch {RUN}`", "semicolon touch": f"; touch {RUN}", "bar touch": f"| touch {RUN}", "upload-pack": f"--upload-pack=touch {RUN}",
    "output": f"--output={RUN}", "exec": f"--exec=touch {RUN}", "pathspec": ":(exclude)*", "pathspec top": ":/!x", "revision": "HEAD@{1}^{/x}",
    "json": '","x":{"y":1},"', "json end": '"}]}\n{"', "toml": '"\n[x]\ny = """', "yaml": "x: y\n---\n", "latex": "\\input{/etc/passwd} $x$ %",
    "zero width": "\u200b\u2060\ufeff", "combining": "a" + "\u0301" * 40, "long": "x" * 3000, "emoji": "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "not a character": "\ufffe\uffff\U0010ffff", "tags": "\U000e0041\U000e0042", "dots": "../../../x",
}
LINK_SCHEMES = ("http:", "https:", "mailto:")
MARK = re.compile(r"Zq(\d+)z")
HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
OWN_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
NUMBER = re.compile(r"-?\d+([.,]\d+)?$")
GITHUB = re.compile(r"::(error|warning|notice) file=[^:\n]*,title=[\w-]+::")
MORE = re.compile(r"and \d+ (errors?|warnings?|notes?) more, which GitHub does not show; `accord check` tells them all$")
# In every kind of file something that check has to tell of.
BROKEN_FILES = {
    "accord.toml": "format = 1\nname = @@\nstart = 2023-12-31\n@@ = 1\ndistribution_key = @@\nlanguage = @@\n[checks]\n@@ = @@\n[conditions]\n@@ = @@\n",
    "parties/noorderzorg.toml": "name = @@\naliases = [@@, @@]\nrole = @@\nsucceeds = [@@]\njoined = @@\n[@@]\nx = 1\n[allow]\n@@ = @@\n",
    "parties/hanzeschool.toml": "name = @@\naliases = @@\n[business_case]\ncosts = @@\n",
    "ambitions/work.toml": "name = @@\nparties = [@@]\nlead = @@\nphase = @@\n[governance]\n@@ = @@\n",
    "indicators/internships.toml": "name = @@\nunit = @@\nbetter = @@\nweight = @@\nkind = @@\n[breaks]\n@@ = @@\n",
    "goals/internships.toml": "result = \"+10% internships by 2026-12-31\"\nowner = @@\nparties = [@@]\nambition = @@\ntarget = @@\n"
                              "[shares]\n@@ = @@\n[owners]\n@@ = @@\n[means]\n@@ = @@\n[outlook]\n@@ = @@\n",
    "goals/sentence.toml": "result = @@\ntitle = @@\n", "goals/words.toml": "result = \"+10% internships by 2026-12-31\"\n@@ = 1\n",
    "measurements/noorderzorg.toml": "[internships]\n2023-12-31 = @@\n@@ = 3\n2024-10-31 = { value = 74, @@ = 1 }\n[@@]\n2023-12-31 = 1\n",
    "efforts/wards.toml": "name = @@\nlead = @@\nsupports = [@@]\nsince = @@\n",
    "decisions/places.toml": "date = @@\ndecision = @@\naffects = [@@]\nparties = [@@]\n",
    "ratifications/noorderzorg.toml": "[@@]\n2024-03-14 = { by = [@@], result = @@, @@ = 1 }\n[internships]\n@@ = { by = [@@], result = @@ }\n",
    "imports/sheet.toml": "date = @@\nseparator = @@\nencoding = @@\n[parties]\nx = @@\n[others]\n@@ = @@\n[values]\nx = @@\n",
}
# A command with the kind of what it prints.
Output = namedtuple("Output", "kind words")
JSON = [["status", "--json"], ["show", "internships", "--json"], ["check", "--format", "json"], ["check", "--format", "sarif"],
        ["check", "--format", "gitlab"], ["due", "--json"], ["ready", "--json"], ["balance", "--json"], ["log", "--json"],
        ["diff", "HEAD~1", "--json"], ["report", "--format", "json"], ["export", "--format", "json"], ["overview", ".", "--json"]]
SCREENS = [["status"], ["status", "internships"], ["show", "internships"], ["show", "given-up"], ["check"], ["due"], ["ready"],
           ["balance"], ["log"], ["diff", "HEAD~1"], ["goal", "list"], ["goal", "show", "internships"], ["party", "list"],
           ["party", "show", "noorderzorg"], ["indicator", "list"], ["indicator", "show", "internships"], ["ambition", "list"],
           ["ambition", "show", "work"], ["effort", "list"], ["overview", "."], []]
OUTPUTS = [*(Output("screen", words) for words in SCREENS), *(Output("colours", ["--color=always", *words]) for words in SCREENS),
           *(Output("json", words) for words in JSON), Output("porcelain", ["status", "--porcelain"]),
           Output("github", ["check", "--format", "github"]), Output("markdown", ["report"]), Output("markdown", ["report", "--plain"]),
           Output("markdown", ["agreement"]), Output("markdown", ["diff", "HEAD~1", "--format", "md"]),
           Output("html", ["report", "--format", "html"]), Output("html", ["agreement", "--format", "html"]),
           Output("csv", ["export"]), Output("csv", ["export", "--excel"]), Output("csv", ["due", "--within", "400d", "--format", "csv"]),
           Output("screen", ["measure", "internships", "noorderzorg=75", "--dry-run"])]
BROKEN_OUTPUTS = [*OUTPUTS, Output("screen", ["status", "--partial"]), Output("json", ["status", "--partial", "--json"]),
                  Output("screen", ["measure", "internships", "noorderzorg=75"]), Output("screen", ["import", "documents/table.csv"]),
                  Output("screen", ["mv", "noorderzorg", "noord"]), Output("screen", ["check", "--since", "HEAD~1"])]
TYPED = [["show", "@"], ["status", "@"], ["goal", "show", "@"], ["party", "show", "@"], ["explain", "@"], ["phrase", "@"], ["check", "@"],
         ["diff", "@"], ["diff", "HEAD", "@"], ["check", "--since", "@"], ["log", "@"], ["log", "--since", "@"], ["measure", "@", "1"],
         ["measure", "internships", "@"], ["measure", "internships", "noorderzorg=@"], ["measure", "internships", "1", "--date", "@"],
         ["mv", "noorderzorg", "@"], ["party", "add", "@"], ["party", "add", "--from", "@"], ["report", "--period", "@"], ["@"], ["help", "@"],
         ["status", "--@"], ["status", "@=1"], ["--lang", "@", "status"], ["--color", "@", "status"], ["-C", "@", "status"],
         ["status", "--rev", "@"], ["status", "--as-of", "@"], ["status", "--state", "@"], ["status", "--party", "@"], ["import", "@"],
         ["import", "documents/table.csv", "--rules", "@"], ["import", "documents/table.csv", "--encoding", "@"], ["export", "-o", "@/x"],
         ["overview", "@"], ["explain", "--@"], ["goal", "add", "@"], ["goal", "add", "+10% @ by 2027"], ["due", "--within", "@"],
         ["ratify", "internships", "--party", "@", "--by", "@"], ["merge-driver", "@", "@", "@", "@"], ["report", "--format", "@"]]
KEPT = [["party", "add", "other", "--name", "@", "--sector", "@"], ["indicator", "add", "other", "--name", "@", "--unit", "@"],
        ["ambition", "add", "other", "--name", "@"], ["goal", "add", "+9% internships by 2027-12-31", "--title", "@", "--why", "@"],
        ["effort", "add", "@", "--supports", "internships"], ["decide", "@", "--by", "@"], ["stop", "internships", "--why", "@"],
        ["measure", "internships", "noorderzorg=75", "--note", "@", "--source", "@"], ["init", "@", "--no-git"], ["init", "new", "--name", "@", "--no-git"]]


def visible(text):
    return HIDDEN.sub(lambda c: f"\\u{{{ord(c[0]):02x}}}", text)


class Pages(HTMLParser):
    """What an HTML page is made of, but for its texts."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.parts, self.schemes = set(), set()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        for name, value in attrs or [("", "")]:
            self.parts.add((tag, name))
            if name in ("href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset"):
                scheme = re.match(r"\s*([a-z][a-z0-9+.-]*:)?", value or "", re.I)[1] or "none"
                self.schemes.add((tag, scheme.lower()))

    def handle_comment(self, data):
        self.parts.add(("comment", ""))

    def handle_decl(self, decl):
        self.parts.add(("declaration", decl))


def unescaped(line):
    return re.sub(r"\\.", "", line)


def frame_of_markdown(text):
    """Headings, columns of tables, lists and links; what is escaped is text."""
    out = Counter()
    fenced = False
    for number, line in enumerate(text.splitlines()):
        if number < 5 and re.match(r'\w+: ".*"$', line):  # the title block is YAML, in which a backslash is doubled
            line = line.replace("\\\\", "\\").replace('\\"', '"')
        bare = unescaped(line)
        fenced ^= bare.lstrip().startswith(("```", "~~~"))
        if re.match(r" {0,3}#{1,6}( |$)", bare):
            out["headings"] += 1
        if bare.startswith("|"):
            out[f"rows of {bare.count('|') - 1} columns"] += 1
        if re.match(r"\s*([-+*]|\d+[.)])( |$)", bare):
            out["list items"] += 1
        if re.match(r" {0,3}(=+|-+|\* *\* *\*.*|_ *_ *_.*)\s*$", bare):
            out["rules"] += 1
        if re.match(r" {0,3}>", bare):
            out["quotations"] += 1
        out["links"] += bare.count("](") + len(re.findall(r"^ {0,3}\[[^]]+\]:", bare)) + bare.count("][")
        out["images"] += bare.count("![")
        out["tags"] += len(re.findall(r"<[a-zA-Z/!?]", bare))
        out["addresses"] += len(re.findall(r"(?<!\w)www\.|[a-z]+://", bare))
        out["code"] += bare.count("`")
        out["stars"] += bare.count("*")
    out["open fences"] = int(fenced)
    return +out


class Case:
    """A partnership with hostile texts, beside the same one with harmless ones."""

    def __init__(self, test, name, text_of, templates, broken=False):
        self.test, self.name, self.text_of, self.broken = test, name, text_of, broken
        number = next(test.numbers)
        self.hostile = make_partnership(test, f"{number:04d}-hostile", text_of, templates)
        self.harmless = make_partnership(test, f"{number:04d}-harmless", harmless, templates)

    def expected(self, text):
        """The texts that may stand where a harmless run has this one."""
        raw = MARK.sub(lambda mark: self.text_of(int(mark[1])), text)
        quoted = MARK.sub(lambda mark: whole.quoted(self.text_of(int(mark[1])))[1:-1], text)
        as_key = MARK.sub(lambda mark: whole.quoted(self.text_of(int(mark[1]))), text)
        return raw, quoted, as_key


def harmless(number):
    return f"Zq{number}z"


def make_partnership(test, name, text_of, templates):
    folder = test.folder / name / "partnership"
    whole.write(folder, lambda number: f"Was {number}", templates)
    commit(folder, "first", "Tess", "2024-11-01")
    whole.write(folder, text_of, templates)
    if templates is BROKEN_FILES:
        for number, place in enumerate(("", "parties/", "goals/", "measurements/")):
            stem = re.sub(r"[/\0]", "_", text_of(800 + number))[:60]
            (folder / f"{place}{stem}.toml").write_bytes(b"x = 1\n")
    (folder / "documents").mkdir()
    cells = [text_of(820 + i).replace('"', '""') for i in range(5)]
    (folder / "documents/table.csv").write_text(
        f'date,party,indicator,value,"{cells[0]}"\n2024-11-30,"{cells[1]}",internships,75,x\n2024-11-30,noorderzorg,"{cells[2]}",75,x\n'
        f'"{cells[3]}",noorderzorg,internships,75,x\n2024-11-30,noorderzorg,internships,"{cells[4]}",x\n', encoding="utf-8", newline="")
    commit(folder, text_of(840), text_of(841), "2024-11-15")
    return folder


def commit(folder, message, author, day):
    author = "A " + re.sub(r"[\n<>\0]", " ", author) + " Z"  # git strips what stands at its ends
    environment = {**ENVIRONMENT, "HOME": str(folder), "GIT_AUTHOR_NAME": author, "GIT_AUTHOR_EMAIL": "t@example.org",
                   "GIT_COMMITTER_NAME": author, "GIT_COMMITTER_EMAIL": "t@example.org", "GIT_AUTHOR_DATE": f"{day}T12:00:00Z",
                   "GIT_COMMITTER_DATE": f"{day}T12:00:00Z", "GIT_CONFIG_NOSYSTEM": "1"}
    for words in (["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-q", "--no-verify", "-F", "-", "--cleanup=verbatim"]):
        subprocess.run(["git", "-c", "core.quotePath=false", *words], cwd=folder, env=environment, input=message or "x",
                       text=True, capture_output=True, check=True)


def find_hidden(text, kind):
    """What a terminal would obey."""
    if kind == "colours":
        text = OWN_COLOUR.sub("", text)
    if kind == "csv":
        text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    allowed = "\n\t" if kind in ("porcelain", "csv") else "\n"
    found = {c for c in HIDDEN.findall(text) if c not in allowed}
    if found:
        at = text.index(sorted(found)[0])
        yield f"live: {ascii(''.join(sorted(found)))} in {ascii(text[max(0, at - 60):at + 40])}"


def find_in_json(case, harmless_text, text, words):
    try:
        one, other = json.loads(harmless_text), json.loads(text)
    except ValueError as error:
        yield f"no JSON: {error}: {text[:200]!r}"
        return
    if not case.broken and words[0] != "check":  # which may find more in hostile texts
        yield from find_in_values(case, one, other, "")


def loosened(text, where):
    """What is the same text in two ways: the escapes of TOML, white space, and what git takes out of a name."""
    for short, code in (("\\n", "\\u000a"), ("\\t", "\\u0009"), ("\\r", "\\u000d"), ("\\b", "\\u0008"), ("\\f", "\\u000c")):
        text = text.replace(short, code)
    text = " ".join(text.split()).lower()
    return re.sub(r"[<> ]", "", text) if where.endswith(".who") else text


def find_in_values(case, one, other, where):
    """The same frame, with the hostile texts where the harmless ones are."""
    if isinstance(one, dict) and isinstance(other, dict):
        if list(one) != list(other):
            yield f"{where}: other keys: {sorted(set(one) ^ set(other))}"
        for key in one:
            if key in other:
                yield from find_in_values(case, one[key], other[key], f"{where}.{key}")
    elif isinstance(one, list) and isinstance(other, list):
        # Which words a ratified sentence has moved by is what it says: another sentence moves by others.
        if len(one) != len(other) and not where.endswith(".moved"):
            yield f"{where}: {len(other)} values in the place of {len(one)}"
        for number, (a, b) in enumerate(zip(one, other)):
            yield from find_in_values(case, a, b, f"{where}[{number}]")
    elif isinstance(one, str) and isinstance(other, str) and MARK.search(one):
        raw, *others = case.expected(one)
        if where.endswith(".who") and re.search("[\ufffe\uffff]", raw):
            return  # git takes a name with a code point that is no character for Latin-1
        allowed = [form for text in (raw, *others) for form in (text, visible(text))]
        if loosened(other, where) not in [loosened(form, where) for form in allowed]:
            yield f"{where}: {other[:160]!r} does not say {raw[:160]!r}"


def find_in_html(_case, harmless_text, text, _words):
    one, other = Pages(harmless_text), Pages(text)
    new = {part for part in other.parts - one.parts if part not in (("a", "href"), ("a", "rel"))}
    if new:
        yield f"new elements or attributes: {sorted(new)}"
    schemes = {(tag, scheme) for tag, scheme in other.schemes - one.schemes if tag != "a" or scheme not in LINK_SCHEMES}
    if schemes:
        yield f"new addresses: {sorted(schemes)}"


def find_in_markdown(_case, harmless_text, text, _words):
    one, other = frame_of_markdown(harmless_text), frame_of_markdown(text)
    for what in sorted(set(one) | set(other)):
        if other[what] > one[what]:  # fewer there may be: hostile texts are no agreement
            yield f"{other[what]} {what} in the place of {one[what]}"


def find_in_csv(_case, harmless_text, text, _words):
    separator = ";" if ";" in harmless_text.splitlines()[0] else ","
    one, other = (list(csv.reader(io.StringIO(part.removeprefix("\ufeff"), newline=""), delimiter=separator, strict=True))
                  for part in (harmless_text, text))
    if [len(row) for row in one] != [len(row) for row in other]:
        yield f"rows of {sorted({len(row) for row in other})} cells; {len(other)} in the place of {len(one)}"
    for row, wanted in zip(other, one):
        for cell, was in zip(row, wanted):
            if cell[:1] in ("=", "+", "-", "@", "\t", "\r") and not NUMBER.match(cell):
                yield f"a formula: {cell[:80]!r}"
            if MARK.findall(was) != MARK.findall(cell):
                yield f"{cell[:80]!r} in the place of {was!r}"


def find_in_github(_case, _harmless_text, text, _words):
    for line in text.splitlines():
        if not GITHUB.match(line) and not MORE.match(line):
            yield f"a line that is no finding: {line[:100]!r}"


def find_in_porcelain(case, harmless_text, text, _words):
    if not case.broken and [line.count("\t") for line in text.splitlines()] != [line.count("\t") for line in harmless_text.splitlines()]:
        yield "other lines or columns"


FIND = {"json": find_in_json, "html": find_in_html, "markdown": find_in_markdown, "csv": find_in_csv, "github": find_in_github,
        "porcelain": find_in_porcelain}


def decoded(done):
    return done.stdout.decode("utf-8", "surrogateescape"), done.stderr.decode("utf-8", "surrogateescape")


def find_in_run(test, folder, output):
    """Runs a command in the hostile partnership; (what it printed, findings that need no other run)."""
    done = run_measured([test.writer, *output.words], folder, ACCORD_TODAY=TODAY, GIT_CONFIG_NOSYSTEM="1", HOME=str(folder))
    test.runs += 1
    stdout, stderr = decoded(done)
    findings = []
    if done.returncode not in (0, 1, 2):
        findings.append(f"exit {done.returncode}: {stderr[:200]!r}")
    findings += find_hidden(stdout, output.kind)
    findings += find_hidden(stderr, "colours" if output.kind == "colours" else "screen")
    return done.returncode, stdout, stderr, findings


def find_in_output(case, output):
    code, stdout, stderr, findings = find_in_run(case.test, case.hostile, output)
    yield from findings
    find = FIND.get(output.kind)
    if case.broken and output.kind in ("html", "markdown", "csv"):
        return
    if not case.broken and code == 2:
        if "--dry-run" not in output.words:
            yield f"exit 2: {stderr[:300]!r}"
    elif find and (stdout or output.kind != "json"):
        done = run_measured([case.test.accord, *output.words], case.harmless, ACCORD_TODAY=TODAY, GIT_CONFIG_NOSYSTEM="1",
                            HOME=str(case.harmless))
        yield from find(case, decoded(done)[0], stdout, output.words)


def mixed(shift):
    """Every payload somewhere; another at each place."""
    payloads = list(PAYLOADS.values())

    def text_of(number):
        return f"{payloads[(number * 7 + shift) % len(payloads)]} Zq{number}z"
    return text_of


def find_in_case(test, name, text_of, templates):
    broken = templates is BROKEN_FILES
    case = Case(test, name, text_of, templates, broken)
    for output in BROKEN_OUTPUTS if broken else OUTPUTS:
        for finding in find_in_output(case, output):
            yield output.kind, f"{name}: {' '.join(output.words)}: {finding}"
    yield from find_injected(test, name, case.hostile.parent)
    shutil.rmtree(case.hostile.parent)
    shutil.rmtree(case.harmless.parent)


def find_injected(_test, name, folder):
    for path in folder.rglob("*"):
        if path.name.startswith(RUN) and ".git" not in path.parts:
            yield "run", f"{name}: something was run: {path.name} is there"


def find_typed(test, name, payload):
    """What is typed, and what is kept of it."""
    folder = test.folder / f"typed-{next(test.numbers):04d}" / "partnership"
    shutil.copytree(test.sound, folder)
    if "\0" in payload:
        return
    for words in [*TYPED, *KEPT]:
        typed = [word.replace("@", payload) for word in words]
        _, _, _, findings = find_in_run(test, folder, Output("screen", typed))
        for finding in findings:
            yield "screen", f"{name} typed: {words}: {finding}"
        if words in KEPT:
            subprocess.run(["git", "checkout", "-qf", "."], cwd=folder, check=True)
            subprocess.run(["git", "clean", "-qfdx"], cwd=folder, check=True)
    yield from find_injected(test, name, folder.parent)
    shutil.rmtree(folder.parent)


def find_in_sync(test, name, payload):
    """A remote that answers with it, a remote and a branch that are called so."""
    if "\0" in payload:
        return
    place = test.folder / f"sync-{next(test.numbers):04d}"
    folder = place / "partnership"
    shutil.copytree(test.sound, folder)

    def git(*words, at=folder, check=False):
        return subprocess.run(["git", *words], cwd=at, capture_output=True, check=check,
                              env={**ENVIRONMENT, "HOME": str(place), "GIT_CONFIG_NOSYSTEM": "1"})

    git("clone", "-q", "--bare", ".", str(place / "shared.git"), check=True)
    hook = place / "shared.git/hooks/pre-receive"
    (place / "told").write_text(payload, encoding="utf-8")
    hook.write_text(f"#!/bin/sh\ncat '{place}/told' >&2\necho >&2\nexit 1\n", encoding="utf-8")
    hook.chmod(0o755)
    for key, value in (("user.name", re.sub(r"[\n<>]", "", payload)), ("user.email", "t@example.org"), ("remote.origin.url", "../shared.git"),
                       ("remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*"), ("branch.main.remote", "origin"),
                       ("branch.main.merge", "refs/heads/main")):
        git("config", key, value)
    git("fetch", "-q")
    steps = [[], [("remote.origin.url", payload)], [("branch.main.merge", payload)], [("branch.main.remote", payload)],
             [(f"remote.{payload}.url", "../shared.git"), ("branch.main.merge", "refs/heads/main")]]
    for number, settings in enumerate(steps):
        for key, value in settings:
            git("config", key, value)
        find_in_run(test, folder, Output("screen", ["measure", "internships", f"noorderzorg={80 + number}", "--replace"]))
        _, _, _, findings = find_in_run(test, folder, Output("screen", ["sync"]))
        for finding in findings:
            yield "screen", f"{name} of a remote ({number}): sync: {finding}"
    branch = re.sub(r"[\x00-\x20~^:?*\[\\\x7f]|\.\.|@\{|//", "", payload).strip("/.-") or "x"
    if git("branch", "-M", branch).returncode == 0:
        for words in (["sync"], ["log"], ["diff", branch]):
            for finding in find_in_run(test, folder, Output("screen", words))[3]:
                yield "screen", f"{name} as a branch: {words[0]}: {finding}"
    yield from find_injected(test, name, place)
    shutil.rmtree(place)


# Undoes what makes a text harmless, for each kind of output.
BROKEN = r"""#!/bin/sh
"$ACCORD" "$@" | sed -e 's/\\u{1b}/\x1b/g; s/\\u001b/\x1b/g; s/\\u{202e}/\xe2\x80\xae/g; s/&lt;/</g; s/\\\([][|<#]\)/\1/g' -e "s/'=/=/g"
"""


def make_cases(test):
    payloads = list(PAYLOADS.items())
    for templates, name in ((whole.FILES, "sound"), (BROKEN_FILES, "broken")):
        for shift in range(len(payloads) if test.long else 1 if test.control else 4):
            shifted = shift if test.long else shift * 17
            yield find_in_case, (f"{name}, shift {shifted}", mixed(shifted), templates)
    if test.control:
        return
    for number, (name, payload) in enumerate(payloads):
        if test.long or number % 8 == 0 or name in ("newline", "bidi", "output", "upload-pack", "dollar"):
            yield find_typed, (name, payload)
        if test.long or number % 12 == 0 or name in ("upload-pack", "lines"):
            yield find_in_sync, (name, payload)


def main():
    test = Test(__doc__, needs_strace=False)
    test.runs, test.numbers = 0, itertools.count()
    if test.control:
        test.broken.write_text(BROKEN, encoding="utf-8")
    test.sound = make_partnership(test, "sound", lambda number: f"Text {number}", whole.FILES)
    cases = list(make_cases(test))
    kinds = set()

    def work(case):
        find, given = case
        for kind, finding in find(test, *given):
            kinds.add(kind)
            test.add(finding)

    test.each(work, cases)
    if test.control and (missing := {"screen", "colours", "html", "markdown", "csv", "json"} - kinds):
        print(f"not noticed in: {', '.join(sorted(missing))}")
        test.findings.clear()
    test.finish(f"{len(PAYLOADS)} texts in {whole.COUNT} places, {len(OUTPUTS)} outputs, {test.runs} commands")


if __name__ == "__main__":
    main()
