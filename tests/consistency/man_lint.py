"""The manual pages are clean: mandoc finds nothing to warn of, what they refer to is there, and `man` finds each of them
once they are installed."""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from findings import SKIPPED, append, main, replace

ALIAS = re.compile(r"\.so man(\d)/(\S+)\n")


def mandoc(*words, cwd):
    """What mandoc prints, both streams as one."""
    return subprocess.run(["mandoc", *words], cwd=cwd, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          check=False).stdout


def find_in_references(page, names):
    """Pages of accord's that a page refers to and that are not there."""
    for name, section in sorted(set(re.findall(r"\.(?:It )?Xr (accord\S*) (\d)", page.read_text(encoding="utf-8")))):
        if f"{name}.{section}" not in names:
            yield f"man/{page.name}: refers to {name}({section}), which is not there"


def find_in_installed(pages):
    """Pages that are not to be read where they are installed, in a folder for each section."""
    with tempfile.TemporaryDirectory() as folder:
        for page in pages:
            section = Path(folder) / f"man{page.suffix[1:]}"
            section.mkdir(exist_ok=True)
            shutil.copy(page, section)
        for page in pages:
            shown = mandoc("-T", "markdown", f"man{page.suffix[1:]}/{page.name}", cwd=folder)
            if "# NAME\n" not in shown:
                yield f"man/{page.name}: does not show a page where it is installed"


def find(root, _accord):
    pages = sorted((root / "man").glob("*.[157]"))
    if not pages:
        return ["man: there is no manual page"]
    findings = []
    for page in pages:
        if not ALIAS.fullmatch(page.read_text(encoding="utf-8")):
            lint = mandoc("-T", "lint", "-W", "warning", page.name, cwd=root / "man")
            findings.extend(f"man/{line.removeprefix('mandoc: ')}" for line in lint.splitlines())
        findings.extend(find_in_references(page, {other.name for other in pages}))
    findings.extend(find_in_installed(pages))
    strangers = [path for path in (root / "man").iterdir() if path not in pages]
    return findings + [f"man/{path.name}: is no manual page" for path in strangers]


BREAKS = [
    ("a macro that does not exist", lambda root: append(root / "man/accord.1", ".Zz nonsense\n"), "unknown macro"),
    ("a list that is not closed", lambda root: append(root / "man/accord-json.5", ".Bl -tag -width Ds\n"), "accord-json.5"),
    ("a file that is no page", lambda root: append(root / "man/notes.txt", "x\n"), "is no manual page"),
    ("a reference to no page", lambda root: append(root / "man/accord-goal.1", ".Xr accord-fly 1\n"), "refers to accord-fly(1)"),
    ("a one-line page that leads nowhere", lambda root: replace(root / "man/accord-goal-list.1", "goal.1", "gaol.1"),
     "accord-goal-list.1: does not show a page"),
]

if __name__ == "__main__":
    if shutil.which("mandoc") is None:
        print("SKIPPED: mandoc is not installed, so nothing is known of the manual pages", file=sys.stderr)
        sys.exit(SKIPPED)
    main(find, BREAKS, reads=("man",))
