"""The manual pages are clean: mandoc finds nothing to warn of."""

import shutil
import subprocess
import sys

from findings import SKIPPED, append, main


def find(root, _accord):
    pages = sorted((root / "man").glob("*.[157]"))
    if not pages:
        return ["man: there is no manual page"]
    findings = []
    for page in pages:
        done = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", page.name], cwd=root / "man", text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        findings.extend(f"man/{line.removeprefix('mandoc: ')}" for line in done.stdout.splitlines())
    strangers = [path for path in (root / "man").iterdir() if path not in pages]
    return findings + [f"man/{path.name}: is no manual page" for path in strangers]


BREAKS = [
    ("a macro that does not exist", lambda root: append(root / "man/accord.1", ".Zz nonsense\n"), "unknown macro"),
    ("a list that is not closed", lambda root: append(root / "man/accord-json.5", ".Bl -tag -width Ds\n"), "accord-json.5"),
    ("a file that is no page", lambda root: append(root / "man/notes.txt", "x\n"), "is no manual page"),
]

if __name__ == "__main__":
    if shutil.which("mandoc") is None:
        print("SKIPPED: mandoc is not installed, so nothing is known of the manual pages", file=sys.stderr)
        sys.exit(SKIPPED)
    main(find, BREAKS, reads=("man",))
