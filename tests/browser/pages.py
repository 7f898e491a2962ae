"""The HTML pages that accord writes: a row each.

A new page is a new row of PAGES. Where the page's first sheet of paper has to be one part of it, `first_page` is the
id of that part's element; a heading has to follow it, on the next sheet.
"""

import os
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

import hostile

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-11-23"
ENVIRONMENT = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "ACCORD_TODAY": TODAY, "LC_ALL": "C.UTF-8"}


@dataclass
class Tools:
    """The programs that were built."""
    accord: str
    generate: str


@dataclass
class Page:
    name: str
    partnership: Callable[[Path, Tools], Path]  # lays it down in a folder that is given, and says where it is
    words: list  # of the command
    language: str
    first_page: str = ""
    shows: list = field(default_factory=list)  # what a reader has to see


def example(name):
    return lambda _folder, _tools: ROOT / "examples" / name


def hostile_partnership(folder, _tools):
    hostile.write(folder)
    return folder


def large_partnership(folder, tools):
    size = ["--parties", "30", "--indicators", "20", "--dates", "36", "--goals", "60"]
    subprocess.run([tools.generate, *size, folder], check=True)
    return folder


def small_partnership(folder, _tools):
    setup = ROOT / "tests" / "setup.sh"
    subprocess.run(["bash", "-c", f". '{setup}'; small_partnership"], cwd=folder, check=True)
    return folder


AGREEMENT = ["agreement", "--format", "html"]
REPORT = ["report", "--format", "html", "--period", "2026-10"]
# Where the report opens with a page of its own, it is one sheet of paper.
TABLE = "table"

PAGES = [
    Page("the agreement of vaz-region", example("vaz-region"), AGREEMENT, "en"),
    Page("the agreement of oncology-teams", example("oncology-teams"), AGREEMENT, "en"),
    Page("the agreement of salland-united", example("salland-united"), AGREEMENT, "nl"),
    Page("the agreement of a hostile partnership", hostile_partnership, AGREEMENT, "en", shows=hostile.SHOWN),
    Page("the agreement of a large partnership", large_partnership, AGREEMENT, "en"),
    Page("the report of vaz-region", example("vaz-region"), REPORT, "en", TABLE),
    Page("the report of oncology-teams", example("oncology-teams"), REPORT, "en", TABLE),
    Page("the report of salland-united", example("salland-united"), REPORT, "nl", TABLE),
    Page("the report of a hostile partnership", hostile_partnership, REPORT, "en", TABLE, hostile.SHOWN),
    Page("the report of a large partnership", large_partnership, REPORT, "en", TABLE),
]


def write_page(page, folder, tools):
    """The page as accord writes it: (bytes, what went wrong)."""
    place = folder / "partnership"
    place.mkdir(parents=True)
    root = page.partnership(place, tools)
    done = subprocess.run([tools.accord, "-C", root, *page.words], env=ENVIRONMENT, capture_output=True, check=False)
    wrong = done.returncode == 2 or not done.stdout
    return done.stdout, done.stderr.decode(errors="replace").strip() or f"exit {done.returncode}" if wrong else ""
