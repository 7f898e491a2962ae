#!/usr/bin/env python3
"""Editors go where findings are, with the settings that accord-check(1) gives for them.

A partnership with many findings is checked: each of `check --format json` must be found at its file, line and
character. With --control the settings are spoiled, and the test fails when that goes unnoticed.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from broken import write_partnership
from cases import GOAL, HANZE, KEEP, NOORD, add, put, says, swap

SKIPPED = 77  # what ctest takes for "skipped"
PAGE = Path(__file__).resolve().parents[2] / "man/accord-check.1"

# Errors, warnings and notes; one behind letters with accents, one in a folder, one with a colon in its words.
EDITS = [says("Elke drie maanden coördineren: een keer"), put(KEEP, 'why = "één"\nresult = "behoud één keer naar 85% in 2026-12-31"\n'),
         swap(NOORD, "= 70", "= 70,5"), add(HANZE, '"31-12-2024" = 3\n'), add("parties/noorderzorg.toml", 'sectr = "zorg"\n'),
         put("goals/retention/één.toml", 'result = "retention to 84% by 2026-06-30"\n'), put("archief/x.txt", ""),
         put("indicators/unused.toml", 'name = "é"\nunit = "é"\nbetter = "hoger"\n'),
         add("accord.toml", '[checks]\nunknown-key = "note"\n')]


def settings(heading):
    """The lines of the literal block below a paragraph of the page that begins with this word, as a reader sees them."""
    section = PAGE.read_text(encoding="utf-8").partition(".Ss \\&In an editor\n")[2]
    block = re.search(rf"^{heading}.*?^\.Bd -literal[^\n]*\n(.*?)^\.Ed$", section, re.MULTILINE | re.DOTALL)
    return block[1].replace("\\e", "\\")


def run_check(accord, folder, *words):
    environment = {**os.environ, "ACCORD_TODAY": "2026-11-23", "LC_ALL": "C.UTF-8"}
    return subprocess.run([accord, "-C", folder, "check", *words], env=environment, capture_output=True, text=True,
                          check=False).stdout


def expected(accord, folder):
    found = json.loads(run_check(accord, folder, "--format", "json"))["diagnostics"]
    return [(d["file"], d["line"], d["column"], d["severity"], f"{d['message']} [{d['rule']}]") for d in found]


def read_as_vscode(accord, folder, spoil):
    text = settings("VS Code").replace("\\d+):(", "\\d+);(", spoil)
    matcher = json.loads(text)["tasks"][0]["problemMatcher"]["pattern"]
    lines = [re.search(matcher["regexp"], line) for line in run_check(accord, folder).splitlines()]
    return [(m[matcher["file"]], int(m[matcher["line"]]), int(m[matcher["column"]]), m[matcher["severity"]],
             f"{m[matcher['message']]} [{m[matcher['code']]}]") for m in lines if m]


ASK_VIM = """
let found = []
for number in range(1, len(getqflist()))
  execute 'silent cc' number
  let one = getqflist()[number - 1]
  let type = {'e': 'error', 'w': 'warning', 'n': 'note'}[tolower(one.type)]
  call add(found, [fnamemodify(bufname(one.bufnr), ':.'), line('.'), charcol('.'), type, one.text])
endfor
call writefile([json_encode(found)], 'found.json')
qall!
"""


def read_as_vim(accord, folder, spoil):
    (folder / ".vimrc").write_text(settings("Vim").replace("%l:%v", "%l;%v", spoil))
    (folder / ".ask.vim").write_text("silent make!\n" + ASK_VIM)
    environment = {**os.environ, "ACCORD_TODAY": "2026-11-23", "LC_ALL": "C.UTF-8", "SHELL": "/bin/sh",
                   "PATH": f"{Path(accord).parent}{os.pathsep}{os.environ['PATH']}"}
    subprocess.run(["vim", "-N", "-es", "-u", ".vimrc", "-i", "NONE", "-n", "-S", ".ask.vim"], cwd=folder, env=environment,
                   stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
    found = folder / "found.json"
    return [tuple(one) for one in json.loads(found.read_text())] if found.exists() else ["vim wrote nothing"]


def can_vim():
    if not shutil.which("vim"):
        return False
    version = subprocess.run(["vim", "--version"], capture_output=True, text=True, check=False).stdout
    return "+quickfix" in version and "+eval" in version


def differences(accord, editor, spoil):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_partnership(folder, EDITS)
        wanted = expected(accord, folder)
        assert {severity for _, _, _, severity, _ in wanted} == {"error", "warning", "note"}, wanted
        found = {"vim": read_as_vim, "vscode": read_as_vscode}[editor](accord, folder, spoil)
    print(f"{editor}: {len(wanted)} findings")
    return [f"is not found: {one}" for one in wanted if one not in found] + \
           [f"is no finding: {one}" for one in found if one not in wanted]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--accord", required=True)
    parser.add_argument("--editor", choices=("vim", "vscode"), required=True)
    parser.add_argument("--control", action="store_true", help="spoil the settings, and see that it is noticed")
    given = parser.parse_args()
    if given.editor == "vim" and not can_vim():
        print("SKIPPED: there is no vim that can make", file=sys.stderr)
        return SKIPPED
    found = differences(str(Path(given.accord).resolve()), given.editor, int(given.control))
    print(*found, sep="\n")
    return int(bool(found) != given.control)


if __name__ == "__main__":
    sys.exit(main())
