"""Judges HTML pages: with the Nu HTML checker, in Chromium, and as they come out of a printer.

`judge` takes sheets of what is to be judged and gives findings, in sentences. What happens in the browser is in
judge.mjs, what is looked for in the document in document.mjs.
"""

import json
import re
import shutil
import subprocess
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
JAVA = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss16m")  # to start fast, and for long pages
BROWSERS = ("chromium", "chromium-browser")
TOO_LONG = 540  # seconds: the machine may be busy with other tests
# What the output gate makes visible: no page holds one of these.
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


# What is done with a page: its markup is checked; it is read, printed, opened without its own policy, and given to axe.
PARTS = ("markup", "read", "print", "unguarded", "axe")


@dataclass
class Written:
    """A page as it was written, and what it has to be."""
    name: str
    file: Path
    language: str
    first_page: str = ""
    shows: list = field(default_factory=list)
    parts: tuple = PARTS

    @property
    def pdf(self):
        return self.file.with_suffix(".pdf")


def find_browser():
    return next((found for found in map(shutil.which, BROWSERS) if found), None)


def wanted_packages():
    """The npm packages of the list: (name, version)."""
    return [line.rsplit("@", 1) for line in (HERE / "npm-packages").read_text(encoding="utf-8").split()]


def missing_tools(packages):
    """What these tests can't do without and is not there."""
    missing = [name for name in ("node", "java", "pdftotext", "pdfinfo") if not shutil.which(name)]
    if not find_browser():
        missing.append("chromium")
    for name, version in wanted_packages():
        manifest = packages / "node_modules" / name / "package.json"
        if not manifest.exists() or json.loads(manifest.read_text(encoding="utf-8"))["version"] != version:
            missing.append(f"{name}@{version} in {packages}")
    return missing


def run(words, **options):
    return subprocess.run(words, capture_output=True, text=True, timeout=TOO_LONG, check=False, **options)


def find_in_markup(pages, packages):
    """What the Nu HTML checker says, errors and warnings alike: {file: findings}.

    But not in which language it thinks that a page is: it guesses with dice, so that a page that passes once fails
    another time. What the row says is compared with the page in `find_in_text`.
    """
    jar = packages / "node_modules/vnu-jar/build/dist/vnu.jar"
    files = [page.file for page in pages if "markup" in page.parts]
    done = run(["java", *JAVA, "-jar", jar, "--no-langdetect", "--format", "json", *files])
    found = {page.file.name: [] for page in pages}
    for message in json.loads(done.stderr)["messages"]:
        place = f"{message.get('lastLine', 0)}:{message.get('lastColumn', 0)}"
        kind = message.get("subType", message["type"])
        found[Path(message["url"]).name].append(f"vnu {place}: {kind}: {message['message']}")
    return found


def find_in_browser(pages, packages):
    """What judge.mjs says, in the order of the pages."""
    rows = [{"name": page.name, "file": str(page.file), "pdf": str(page.pdf), "first_page": page.first_page,
             "parts": page.parts} for page in pages]
    done = run(["node", HERE / "judge.mjs", packages, find_browser()], input=json.dumps(rows))
    if done.returncode != 0:
        raise RuntimeError(f"the browser part fails: {done.stderr.strip()}")
    return json.loads(done.stdout)


def find_in_text(page, seen):
    """What a reader has to see, and what nobody may."""
    if seen["language"] != page.language:
        yield f"is said to be in '{seen['language']}', and is in '{page.language}'"
    if found := CONTROL.search(seen["text"]):
        yield f"holds the control character U+{ord(found[0]):04X}"
    for words in page.shows:
        if words not in seen["text"]:
            yield f"does not show {words}"


def squeezed(text):
    """Only what printing leaves as it was: line ends, hyphens and ligatures come and go."""
    text = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"[\s\u00ad-]+", "", text)


def sheets_of(pdf):
    """The text of each sheet of paper, in the order of the document."""
    return [squeezed(sheet) for sheet in run(["pdftotext", "-raw", pdf, "-"]).stdout.split("\f")[:-1]]


def find_on_first_sheet(page, first, sheets):
    """The element is the whole first sheet: it ends there, and what follows begins the second one."""
    if not first["found"]:
        yield f"has no element with the id '{page.first_page}'"
    elif not first["next"]:
        yield f"has no heading after #{page.first_page}"
    else:
        last, following = squeezed(first["last"]), squeezed(first["next"])
        if last not in sheets[0]:
            yield f"does not end #{page.first_page} on the first sheet of paper ('{first['last']}')"
        second = sheets[1] if len(sheets) > 1 else ""
        before, heading, _ = second.partition(following)
        if not heading or last in before:
            yield f"does not begin the second sheet of paper with '{first['next']}'"


def find_in_print(page, first):
    told = run(["pdfinfo", page.pdf]).stdout
    if not re.search(r"^Page size:.*\(A4\)$", told, re.MULTILINE):
        yield f"does not print on A4: {told.strip()}"
    if page.first_page:
        yield from find_on_first_sheet(page, first, sheets_of(page.pdf))


def find_in_seen(page, seen):
    yield from seen["findings"]
    if "text" in seen:
        yield from find_in_text(page, seen)
    if page.pdf.exists():
        yield from find_in_print(page, seen.get("first"))


def judge(pages, packages):
    """Everything that is wrong with each page: [(page, findings)]."""
    with ThreadPoolExecutor() as pool:
        markup = pool.submit(find_in_markup, pages, packages)
        browser = pool.submit(find_in_browser, pages, packages)
        return [(page, [*markup.result()[page.file.name], *find_in_seen(page, seen)])
                for page, seen in zip(pages, browser.result())]
