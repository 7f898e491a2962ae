"""The project's frame: what lies at the top, and what no file says."""

import re
import subprocess

from findings import append, main

TOP = {"CMakeLists.txt", "src", "include", "examples", "tests", "man", "README.md"}

BUILT = re.compile(r"^build|^\.cache/|__pycache__/|\.t\.err$")

# Written so that this file does not find itself.
UNWANTED = [
    (r"\b(TO[D]O|FIX[M]E|X[X]X)\b", "unfinished work is not kept in files"),
    (r"(?<![\w.~$}/])/(home|Users|root|work|mnt|srv)/[\w.-]+", "the path of one machine"),
    (r"\b(pypi\.org|pythonhosted\.org|npmjs\.(org|com)|crates\.io|rubygems\.org|proxy\.golang\.org|conan\.io"
     r"|deb\.debian\.org|archive\.ubuntu\.com|docker\.io|ghcr\.io|quay\.io|(artifactory|nexus)[.-]\w+)\b",
     "the host of a package registry"),
]


def files_of(root):
    """What is tracked or could be; in a copy without git, every file that was not built."""
    if (root / ".git").exists():
        listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=root,
                                capture_output=True, text=True, check=True).stdout
        return sorted(path for path in listed.split("\0") if path and (root / path).is_file())
    found = (path.relative_to(root) for path in root.rglob("*") if path.is_file())
    return sorted(path.as_posix() for path in found if not BUILT.search(path.as_posix()))


def find_in_text(path, text):
    for number, line in enumerate(text.splitlines(), 1):
        for pattern, why in UNWANTED:
            if found := re.search(pattern, line):
                yield f"{path}:{number}: says '{found[0]}': {why}"


def find(root, _accord):
    findings = []
    files = files_of(root)
    for top in sorted({path.split("/")[0] for path in files}):
        if top not in TOP and not top.startswith("."):
            findings.append(f"{top}: does not belong at the top; that is for {', '.join(sorted(TOP))} and dot files")
    for path in files:
        try:
            text = (root / path).read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError):
            continue  # no text, or gone meanwhile
        findings.extend(find_in_text(path, text))
    return findings or ([] if files else ["there are no files"])


BREAKS = [
    ("a stranger at the top", lambda root: append(root / "notes.txt", "x\n"), "notes.txt: does not belong at the top"),
    ("a folder at the top", lambda root: append(root / "scripts/x.sh", "x\n"), "scripts: does not belong at the top"),
    ("unfinished work", lambda root: append(root / "src/cli/run.cpp", "// TO" "DO: later\n"), "unfinished work"),
    ("a machine's path", lambda root: append(root / "CMakeLists.txt", "# /ho" "me/somebody/accord\n"), "of one machine"),
    ("a registry", lambda root: append(root / "examples/demo", "pip install -i https://py" "pi.org/simple x\n"), "registry"),
]

if __name__ == "__main__":
    main(find, BREAKS)
