#!/usr/bin/env python3
"""Runs commands that fail or tell something in both languages, each in a new partnership, and compares what they print:
other words, the same names and numbers, and nothing left in English."""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import cases
from dutch import ENGLISH, find_faults

TODAY = "2026-11-23"
# What people type, and what the partnership's files say, is the same in every language.
TYPED = re.compile(r"--[a-z-]+|^[a-z]+ +\S+\.toml|accord [a-z]+ [a-z]+|\S+ internships by \S+|retention to 85% by|not-started|in the region")

CSV = "Datum;Partij;Stageplaatsen\n31-10-2026;Noorderzorg;81\n31-10-2026;Hanzeschool;zo'n 40\n31-09-2026;Hanzeschool;5\n"
FILES = {"figures.csv": CSV, "conflict.csv": "date,party,internships\n2024-04-30,noorderzorg,1\n",
         "empty.csv": "", "twice.csv": "date,party,internships\n03/04/2024,noorderzorg,1.234\n",
         "parties.csv": "id;naam\nX Y;Zuiderzorg\n;\n", "none.txt": "\0\1\2"}

COMMANDS = """
status --as-of 2026-13-01 | status --state sleepy | status --goal nothing | status --party nobody | status --ambition none
status --width | statsu | goal | goal lst | goal show nothing | party show noorderzorgg | show | show x y | show --color=blue
-C nowhere status | status --as-of | status --as-of 2026-10-31 --as-of 2026-10-31 | status --json=yes
check nowhere/at/all.toml | check --format xml | check --since HEAD | explain no-such-rule | report --period 2026-13
report --period 2030 | report --format html --plain | report -o missing/report.md | due --within soon | due --format xml
export --since 2026-12-01 --until 2026-01-01 | export --json --excel | ready --goal nothing | balance --wrong
measure internships | measure internships noorderzorg=81,2,3 --date 2026-10-31 | measure internships noorderzorg=80 --date 2031-01-01
measure internships noorderzorg=1 --date 2024-04-30 | measure internships nobody=80 | measure nothing 80 | measure internships 1.234
measure internships noorderzorg=80 noorderzorg=81 | measure internships =80
goal add x | goal add meet every three months | goal add +10% internships | goal add +10% internships by 2027-12-31 --id Bad_Id | goal add +10% internships by 2027-12-31 --owner nobody
goal add +10% internships by 2027-12-31 --under nothing | goal add 100% more internships by 2027-12-31 --id internships
party add noorderzorg | party add Bad | party add x --role boss | party add x --joined soon | party add --from parties.csv
party add --from nowhere.csv | party add x --from parties.csv | party merge new --of noorderzorg --on 2025-01-01
party merge new --of noorderzorg,nobody --on 2025-01-01 | party merge new --on 2025-01-01 --of noorderzorg,hanzeschool
ambition add Bad | ambition add x --lead nobody | indicator add x | indicator add 2026 --unit places
indicator add x --unit places --combine median | indicator add x --unit places --combine weighted
indicator add x --unit places --combine ratio | indicator add x --unit places --combine ratio --of internships --to nothing
indicator add x --unit places --min 5 --max 3 | indicator add x --unit places --name Internships --decimals -1
indicator add meetings --unit meetings --name Meetings | indicator add x --unit places --min a | indicator add x --unit places --per year
effort add x | effort add +10% internships by 2027-12-31 --supports internships | effort add x --supports nothing
decide | decide --date 2026-13-01 we stop | stop internships | stop nothing --why because | stop internships --why x --decision none
ratify internships | ratify nothing --party noorderzorg --by board | ratify internships --party nobody
ratify internships --party noorderzorg --by pope | ratify --party noorderzorg | ratify internships --party noorderzorg --by board --date 2031-01-01
mv internships | mv nothing else | mv internships internships | mv noorderzorg hanzeschool | mv noorderzorg Bad
init . | init deep --example nothing | init deep --start soon
import figures.csv | import conflict.csv | import empty.csv | import twice.csv | import none.txt | import nowhere.csv
import figures.csv --rules nothing | import figures.csv --encoding klingon | import conflict.csv --replace --dry-run | import .
overview nowhere | overview . nowhere | phrase | phrase +10% internships | agreement --party nobody | agreement -o .
goal list | party list | indicator list | ambition list | effort list | decide --affects nothing we stop | help nothing
schema | schema gaol | schema spreadsheet | init . --schemas
goal show internships | party show noorderzorg | indicator show internships
"""


def arguments_of(line):
    """The words of a command; a text of several words needs no quotes, for commands join them."""
    return line.split()


def run(accord, words, language):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in {**cases.BASE, **FILES}.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        environment = {**os.environ, "ACCORD_TODAY": TODAY, "LC_ALL": "C.UTF-8", "GIT_CEILING_DIRECTORIES": folder}
        option = [] if "--lang" in words else ["--lang", language]
        done = subprocess.run([accord, *option, *words], cwd=folder, env=environment, capture_output=True, text=True,
                              check=False)
        return done.returncode, (done.stdout + done.stderr).replace(folder, "FOLDER")


def body_of(line):
    """Without what stays as it is: the program's name, where in a file, how bad it is, and what is typed."""
    line = TYPED.sub("", line)
    for mark in ("error: ", "warning: ", "help: ", "tip: "):
        _, found, rest = line.partition(mark)
        if found:
            return rest
    return line


def compare(accord, line, texts, other):
    words = arguments_of(line)
    code, english = run(accord, words, "en")
    code_too, dutch = run(accord, words, other)
    if code != code_too:
        yield f"{line}: ends with {code_too} in Dutch and with {code} in English"
    lines = english.splitlines(), dutch.splitlines()
    if len(lines[0]) != len(lines[1]):
        yield f"{line}: has other lines in Dutch\n{english}\n{dutch}"
    for one, told in zip(*lines):
        texts.append((line, one, told))
        if not ENGLISH.search(body_of(one)):
            continue  # a name, a heading, a number
        yield from (f"{line}: {fault}\n    {one}\n    {told}" for fault in find_faults(body_of(one), body_of(told)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--accord", required=True)
    parser.add_argument("--show", action="store_true", help="print every line in both languages")
    parser.add_argument("--control", action="store_true", help="English for Dutch: it must be noticed")
    options = parser.parse_args()
    accord = str(Path(options.accord).resolve())
    commands = [line.strip() for line in COMMANDS.replace("\n", "|").split("|") if line.strip()]
    texts = []
    findings = [fault for line in commands for fault in compare(accord, line, texts, "en" if options.control else "nl")]
    if options.show:
        print(*(f"{line}\n  {one}\n  {told}\n" for line, one, told in texts), sep="\n")
    if options.control:
        return 0 if len(findings) > len(commands) / 2 else 1
    print(*findings, sep="\n")
    print(f"{len(texts)} lines of {len(commands)} commands")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
