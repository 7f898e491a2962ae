"""Every console example of the README runs, and prints what the README shows.

With `--write ACCORD`, what the examples print is written into the README, but where it matches already ("..." for any lines).
"""

import re
import sys
import tempfile
from pathlib import Path

from console import matches, parse_console, run_block
from findings import ROOT, copy_project, main

BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BUILDS = re.compile(r"\b(tests/run|examples/demo|\.ci/run|cmake|ninja|ctest)\b")


def blocks_of(text):
    """The ```console blocks: (line number of the first line, lines)."""
    for block in BLOCK.finditer(text):
        yield text.count("\n", 0, block.start(1)) + 1, block[1].splitlines()


def find_in_block(examples, scratch, accord):
    for example, (printed, status) in zip(examples, run_block(examples, scratch, accord)):
        place = f"README.md:{example.line}: `{example.command}`"
        if status in (126, 127):
            yield f"{place} can't be run: {' '.join(printed)}"
        elif not matches(example.expected, printed):
            yield f"{place} prints something else:\n" + "".join(f"    {line}\n" for line in printed)


def find(root, accord):
    readme = root / "README.md"
    if not readme.exists():
        return ["README.md: is missing"]
    findings = []
    count = 0
    for first_line, lines in blocks_of(readme.read_text(encoding="utf-8")):
        examples = parse_console(lines, first_line)
        count += len(examples)
        if any(BUILDS.search(example.command) for example in examples):
            findings.append(f"README.md:{first_line}: builds or tests the project in an example; fence it as ```sh")
            continue
        with tempfile.TemporaryDirectory() as folder:
            scratch = copy_project(root, Path(folder), only=("README.md", "examples", "man"))
            findings.extend(find_in_block(examples, scratch, accord))
    return findings if count else findings + ["README.md: has no ```console example"]


def write_examples(root, accord):
    """The README with what its examples print now."""
    readme = root / "README.md"

    def written(block):
        examples = parse_console(block[1].splitlines(), 0)
        with tempfile.TemporaryDirectory() as folder:
            results = run_block(examples, copy_project(root, Path(folder)), accord)
        lines = []
        for example, (printed, _) in zip(examples, results):
            lines.append("$ " + example.command.replace("\n", "\n> "))
            lines.extend(example.expected if matches(example.expected, printed) else printed)
        return "```console\n" + "".join(line.rstrip() + "\n" for line in lines) + "```"

    readme.write_text(BLOCK.sub(written, readme.read_text(encoding="utf-8")), encoding="utf-8")


def add_example(root, text):
    readme = root / "README.md"
    readme.write_text((readme.read_text() if readme.exists() else "") + f"\n```console\n{text}```\n")


def remove_examples(root):
    readme = root / "README.md"
    readme.write_text(re.sub(r"```console", "```text", readme.read_text() if readme.exists() else ""))


BREAKS = [
    ("another output", lambda root: add_example(root, "$ accord version\naccord of another day\n"), "prints something else"),
    ("an output that is missing", lambda root: add_example(root, "$ accord version\n"), "prints something else"),
    ("a command that is not there", lambda root: add_example(root, "$ accrod version\n...\n"), "can't be run"),
    ("a command that does not end", lambda root: add_example(root, "$ exit 3\n$ accord version\n"), "can't be run"),
    ("no example at all", lambda root: (add_example(root, "$ accord version\n...\n"), remove_examples(root)), "has no ```console"),
    ("an example that builds", lambda root: add_example(root, "$ tests/run\n...\n"), "builds or tests"),
]

if __name__ == "__main__":
    if sys.argv[1:2] == ["--write"]:
        write_examples(ROOT, sys.argv[2])
    else:
        main(find, BREAKS, reads=())  # each break writes a README of its own
