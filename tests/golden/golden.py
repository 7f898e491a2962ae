#!/usr/bin/env python3
"""Compares reports and agreements of the examples, byte for byte, with the files beside this script, which people have
looked at. `--update` writes them anew: look at the difference before you commit it."""

import argparse
import difflib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
EXAMPLES = HERE.parent.parent / "examples"
TODAY = "2026-11-23"
REPORT = ["report", "--period", "2026-10"]
# file: example, command
GOLDEN = {
    "report-vaz-region.html": ("vaz-region", [*REPORT, "--format", "html"]),
    "report-vaz-region-nl.html": ("vaz-region", ["--lang", "nl", *REPORT, "--format", "html"]),
    "report-oncology-teams.md": ("oncology-teams", REPORT),
    "report-oncology-teams-nl-plain.md": ("oncology-teams", ["--lang", "nl", *REPORT, "--plain"]),
    "report-oncology-teams.json": ("oncology-teams", [*REPORT, "--format", "json"]),
    "report-salland-united-party.md": ("salland-united", [*REPORT, "--party", "apotheek-heino-markt"]),
    "agreement-vaz-region-nl.html": ("vaz-region", ["--lang", "nl", "agreement", "--format", "html"]),
}


def write(accord, example, words):
    """What the command writes, in a copy of the example that no history stands around."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / example
        shutil.copytree(EXAMPLES / example, copy)
        environment = {"PATH": os.environ["PATH"], "ACCORD_TODAY": TODAY, "LC_ALL": "C.UTF-8",
                       "GIT_CEILING_DIRECTORIES": folder}
        done = subprocess.run([accord, *words], cwd=copy, env=environment, capture_output=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{example}: {' '.join(words)}: {done.stderr.decode()}")
    return done.stdout


def difference(name, known, found):
    lines = difflib.unified_diff(known.decode().splitlines(), found.decode().splitlines(), name, f"{name} now", "", "", 1,
                                 "")
    return "\n".join(line[:300] for line in list(lines)[:40])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--accord", required=True)
    parser.add_argument("--update", action="store_true", help="write the files anew")
    options = parser.parse_args()
    accord = str(Path(options.accord).resolve())
    failed = 0
    for name, (example, words) in GOLDEN.items():
        found = write(accord, example, words)
        file = HERE / name
        if options.update:
            file.write_bytes(found)
        elif not file.exists() or file.read_bytes() != found:
            failed += 1
            print(difference(name, file.read_bytes() if file.exists() else b"", found))
    strays = {file.name for file in HERE.iterdir()} - set(GOLDEN) - {Path(__file__).name, "__pycache__"}
    print(*(f"{name}: no command writes this" for name in sorted(strays)), sep="\n")
    return 1 if failed or strays else 0


if __name__ == "__main__":
    sys.exit(main())
