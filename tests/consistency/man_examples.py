"""Every example in the manual pages runs: in examples/vaz-region, or where its own `cd` goes from the project's root.

A page's examples are the lines `$ ...` of literal blocks in its section EXAMPLES. A line that calls accord must end with
exit status 0 or 1; where output is shown below a line, it must be what is printed.
"""

import re
import tempfile
from pathlib import Path

from console import matches, parse_console, run_block
from findings import append, copy_project, main, replace


def plain(line):
    """A text line of mdoc as the reader sees it."""
    for source, shown in ((r"\&", ""), (r"\(dq", '"'), (r"\-", "-"), (r"\e", "\\")):
        line = line.replace(source, shown)
    return line


def blocks_of(page):
    """The literal blocks of the section EXAMPLES: (line number of the first line, lines)."""
    section = re.search(r"^\.Sh EXAMPLES\n(.*?)(?=^\.Sh |\Z)", page, re.MULTILINE | re.DOTALL)
    if section is None:
        return
    for block in re.finditer(r"^\.Bd -literal[^\n]*\n(.*?)^\.Ed$", section[1], re.MULTILINE | re.DOTALL):
        yield page.count("\n", 0, section.start(1) + block.start(1)) + 1, [plain(line) for line in block[1].splitlines()]


def find_in_block(name, examples, scratch, accord):
    starts_elsewhere = examples[0].command.startswith("cd ")
    cwd = scratch if starts_elsewhere else scratch / "examples/vaz-region"
    for example, (printed, status) in zip(examples, run_block(examples, cwd, accord)):
        place = f"man/{name}:{example.line}: `{example.command}`"
        if status not in (0, 1):
            yield f"{place} ends with exit status {status}: {' '.join(printed)}"
        elif example.expected and not matches(example.expected, printed):
            yield f"{place} prints something else:\n" + "".join(f"    {line}\n" for line in printed)


def find(root, accord):
    findings = []
    for page in sorted((root / "man").glob("*.[157]")):
        count = 0
        for first_line, lines in blocks_of(page.read_text(encoding="utf-8")):
            examples = parse_console(lines, first_line)
            count += len(examples)
            if not examples:
                continue
            with tempfile.TemporaryDirectory() as folder:
                scratch = Path(folder)
                copy_project(root, scratch, only=("examples/vaz-region",))
                findings.extend(find_in_block(page.name, examples, scratch, accord))
        if count == 0 and page.suffix == ".1" and not page.read_text(encoding="utf-8").startswith(".so "):
            findings.append(f"man/{page.name}: has no example `$ accord ...` in a literal block of its section EXAMPLES")
    return findings or ([] if list((root / "man").glob("*.1")) else ["man: there is no manual page"])


BREAKS = [
    ("an example with an option that is not there",
     lambda root: append(root / "man/accord-version.1", ".Sh EXAMPLES\n.Bd -literal\n$ accord status --nonsense\n.Ed\n")
     if ".Sh EXAMPLES" not in (root / "man/accord-version.1").read_text()
     else replace(root / "man/accord-version.1", "$ accord version", "$ accord version --nonsense"),
     "ends with exit status 2"),
    ("an example that prints something else",
     lambda root: replace(root / "man/accord-version.1", "$ accord version\n", "$ accord version\naccord of another day\n"),
     "prints something else"),
    ("a page without examples",
     lambda root: replace(root / "man/accord-version.1", ".Sh EXAMPLES", ".Sh CAVEATS"), "has no example"),
]

if __name__ == "__main__":
    main(find, BREAKS, reads=("man/accord-version.1", "examples/vaz-region"))  # the page that is broken
