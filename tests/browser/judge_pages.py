#!/usr/bin/env python3
"""Every HTML page of the table in pages.py is sound: for the checker, for every reader, by itself, and on paper.

With --control one page is broken in every way of BREAKS, and the test fails when that goes unnoticed.
"""

import argparse
import re
import shutil
import sys
import tempfile
from pathlib import Path

import judging
import pages
from breaks import BREAKS

SKIPPED = 77  # what ctest takes for "skipped"


def write_pages(folder, tools):
    """Writes every page of the table: (what is to be judged, what could not be written)."""
    written, findings = [], []
    for number, page in enumerate(pages.PAGES):
        html, wrong = pages.write_page(page, folder / str(number), tools)
        if wrong:
            findings.append(f"{page.name}: is not written: {wrong}")
            continue
        file = folder / f"{number}.html"
        file.write_bytes(html)
        written.append(judging.Written(page.name, file, page.language, page.first_page, page.shows))
    return written, findings


def find(folder, tools, packages):
    written, findings = write_pages(folder, tools)
    for page, wrong in judging.judge(written, packages):
        findings.extend(f"{page.name}: {finding}" for finding in wrong)
    return findings


def find_unnoticed(folder, tools, packages):
    """The ways to break a page that nobody notices; the first is none, in which nothing may be found."""
    model = pages.Page("a small agreement", pages.small_partnership, pages.AGREEMENT, "en")
    html, wrong = pages.write_page(model, folder, tools)
    assert not wrong, wrong
    written = []
    for number, one in enumerate(BREAKS):
        file = folder / f"{number}.html"
        file.write_text(one.apply(html.decode()), encoding="utf-8")
        written.append(judging.Written(one.what, file, "en", one.first_page, one.shows, one.parts))
    for one, (_, found) in zip(BREAKS, judging.judge(written, packages)):
        if not one.words and found:
            yield f"{one.what}: has findings: {found}"
        if one.words and not any(one.words in finding for finding in found):
            yield f"goes unnoticed: {one.what} (expected a finding with '{one.words}', got {found or 'none'})"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--accord", required=True, help="the program that was built")
    parser.add_argument("--generate", required=True, help="the program that writes large partnerships")
    parser.add_argument("--packages", required=True, type=Path, help="where install-packages put the npm packages")
    parser.add_argument("--control", action="store_true", help="break a page, and see that it is noticed")
    parser.add_argument("--keep", type=Path, help="leave the pages and their prints in this new folder")
    given = parser.parse_args()
    if missing := judging.missing_tools(given.packages):
        print(f"SKIPPED, so nothing is known of the HTML pages: there is no {', no '.join(missing)}; "
              f"install them with tests/browser/install-packages {given.packages}", file=sys.stderr)
        sys.exit(SKIPPED)
    tools = pages.Tools(str(Path(given.accord).resolve()), str(Path(given.generate).resolve()))
    folder = given.keep or Path(tempfile.mkdtemp(prefix="accord-browser-"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        findings = list((find_unnoticed if given.control else find)(folder, tools, given.packages))
    finally:
        if not given.keep:
            shutil.rmtree(folder)
    for finding in findings:
        print(re.sub(judging.CONTROL, "?", finding), file=sys.stderr)
    print(f"{len(BREAKS) if given.control else len(pages.PAGES)} pages: {len(findings)} findings")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
