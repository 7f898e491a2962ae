"""What the consistency tests share.

Each test is a script with a function `find(root, accord)` that lists what is inconsistent, in sentences, and a list of
`BREAKS`: ways to break a copy of the project, each with words that the finding must then have. With --control the
script breaks a copy in each of these ways and fails when that goes unnoticed.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SKIPPED = 77  # what ctest takes for "skipped"
TODAY = "2026-11-23"  # on which every example runs


def copy_project(source, target, only=(".",)):
    """A copy of what is the project's own, or of some of its files and folders: no git folder, nothing that was built."""
    ignore = shutil.ignore_patterns(".git", "build*", ".cache", "__pycache__", "*.t.err")
    target.mkdir(parents=True, exist_ok=True)
    for part in only:
        if (source / part).is_dir():
            shutil.copytree(source / part, target / part, ignore=ignore, dirs_exist_ok=True)
        elif (source / part).exists():
            (target / part).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source / part, target / part)
    return target


def run_accord(accord, *words, cwd=ROOT):
    """What accord prints on stdout; empty when it fails."""
    environment = {**os.environ, "ACCORD_TODAY": TODAY, "LC_ALL": "C.UTF-8", "COLUMNS": "90", "NO_COLOR": "1"}
    done = subprocess.run([accord, *words], cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else ""


def run_bash(script, cwd, accord):
    """Runs a bash script with accord on the PATH; gives what it prints, both streams as one."""
    environment = {**os.environ, "ACCORD_TODAY": TODAY, "LC_ALL": "C.UTF-8",
                   "PATH": f"{Path(accord).resolve().parent}{os.pathsep}{os.environ['PATH']}"}
    for name in ("NO_COLOR", "CLICOLOR_FORCE", "COLUMNS"):
        environment.pop(name, None)
    done = subprocess.run(["bash", "-c", script], cwd=cwd, env=environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return done.stdout


def replace(path, old, new):
    """For breaks: the first `old` in a file becomes `new`."""
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{path} has no '{old}' to break"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def append(path, text):
    """For breaks: more text at the end of a file, which is made where it is not there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(text)


def find_unnoticed(find, breaks, accord, reads):
    """What `find` does not notice of the breaks."""
    unnoticed = []
    with tempfile.TemporaryDirectory() as folder:
        before = find(copy_project(ROOT, Path(folder) / "whole", reads), accord)
        for number, (what, break_it, words) in enumerate(breaks):
            copy = copy_project(ROOT, Path(folder) / f"broken-{number}", reads)
            break_it(copy)
            new = [finding for finding in find(copy, accord) if finding not in before]
            if not any(words in finding for finding in new):
                unnoticed.append(f"goes unnoticed: {what} (expected a finding with '{words}', got {new or 'none'})")
            shutil.rmtree(copy)
    return unnoticed


def main(find, breaks, reads=(".",)):
    """Runs a consistency test, or its control; `reads` is all that the control needs a copy of."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--accord", default=shutil.which("accord") or "accord", help="the program that was built")
    parser.add_argument("--control", action="store_true", help="break copies, and see that it is noticed")
    given = parser.parse_args()
    findings = find_unnoticed(find, breaks, given.accord, reads) if given.control else find(ROOT, given.accord)
    for finding in findings:
        print(finding, file=sys.stderr)
    sys.exit(1 if findings else 0)
