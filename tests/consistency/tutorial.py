"""The tutorial can be followed: from an empty folder, every command of accord-tutorial(7) in its order prints what the
page shows, no more and no less.

The page's literal blocks are of two kinds. In one with `$ ...` lines are commands, and below each what it prints. Any
other is text that the reader writes into a file, by hand; a comment right above the block says into which, and how:
`.\\" write: FILE` makes the file, `.\\" append: FILE` adds to its end, and `.\\" edit: FILE` puts each line `key = ...`
or `[table]` in the place of the file's only line that begins so, which may stand behind a `#`. The sentence above must name the file.

With `--write ACCORD`, what the commands print is written into the page.
"""

import re
import shlex
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from console import Example, matches, parse_console, run_block
from findings import ROOT, SKIPPED, append, copy_project, main, replace
from man_examples import plain

PAGE = "man/accord-tutorial.7"
BLOCK = re.compile(r'^(?:\.\\" (?P<how>write|append|edit): (?P<file>\S+)\n)?'
                   r"(?P<head>\.Bd -literal[^\n]*\n)(?P<body>.*?)^\.Ed$", re.MULTILINE | re.DOTALL)
# A reader's own folder and git: nothing of who runs the test.
SETTING = ("export HOME=$PWD XDG_CONFIG_HOME=$PWD/.config GIT_CONFIG_NOSYSTEM=1; unset ACCORD_TODAY; "
           "git config --global user.name 'Marit Hoekzema'; git config --global user.email marit@example.org; "
           "git config --global init.defaultBranch main")


@dataclass
class Written:
    """A text that the reader writes into a file."""
    how: str
    file: str
    text: str
    line: int
    told: str  # the lines of the page right above

    def example(self):
        command = shlex.join([sys.executable, __file__, "--by-hand", self.how, self.file])
        return Example(f"{command} <<'END OF FILE'\n{self.text}END OF FILE", self.line)


def blocks_of(page):
    """What the reader does, in order: lists of Examples, and Written texts."""
    for block in BLOCK.finditer(page):
        first_line = page.count("\n", 0, block.start("body")) + 1
        lines = [plain(line) for line in block["body"].splitlines()]
        if any(line.startswith("$ ") for line in lines):
            yield parse_console(lines, first_line)
        else:
            told = "\n".join(page[:block.start()].splitlines()[-3:])
            yield Written(block["how"] or "", block["file"] or "", "".join(f"{line}\n" for line in lines), first_line, told)


def do_by_hand(how, file, text):
    """What a reader does with an editor; says so and fails where it can't be done."""
    path = Path(file)
    if how == "write":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    if how == "append":
        lines.append(text)
    for line in text.splitlines(keepends=True) if how == "edit" else ():
        key = line.partition("=")[0].strip()
        places = [number for number, old in enumerate(lines) if re.match(rf"#? ?{re.escape(key)} *(=|$)", old)]
        if len(places) != 1:
            sys.exit(f"{file} has {len(places)} lines to edit that begin with '{key}'")
        lines[places[0]] = line
    path.write_text("".join(lines), encoding="utf-8")


def follow(blocks, accord):
    """All blocks in one empty folder and one shell: [(Example, printed lines, exit status)]."""
    examples = [Example(SETTING, 0)]
    for block in blocks:
        examples.extend([block.example()] if isinstance(block, Written) else block)
    with tempfile.TemporaryDirectory() as folder:
        results = run_block(examples, Path(folder), accord)
    return [(example, printed, status) for example, (printed, status) in zip(examples, results)]


def find_in_files(blocks):
    """Texts of which the page does not say what to do with them."""
    for block in blocks:
        if not isinstance(block, Written):
            continue
        if not block.how:
            yield f'{PAGE}:{block.line}: says not what this is: give it a `$ ` or a line `.\\" write: FILE` above it'
        elif f".Pa {block.file}" not in block.told:
            yield f"{PAGE}:{block.line}: the sentence above does not name {block.file}"


def find_in_output(blocks, accord):
    for example, printed, status in follow(blocks, accord):
        place = f"{PAGE}:{example.line}: `{example.command.splitlines()[0]}`"
        if status in (126, 127):
            yield f"{place} can't be run: {' '.join(printed)}"
        elif not matches(example.expected, printed):
            yield f"{place} prints something else:\n" + "".join(f"    {line}\n" for line in printed)


def find(root, accord):
    page = root / PAGE
    if not page.exists():
        return [f"{PAGE}: is missing"]
    blocks = list(blocks_of(page.read_text(encoding="utf-8")))
    findings = list(find_in_files(blocks))
    if not any(isinstance(block, list) for block in blocks):
        findings.append(f"{PAGE}: has no command to follow")
    return findings or list(find_in_output(blocks, accord))


def as_mdoc(line):
    """A printed line as the page's source must have it."""
    shown = line.replace("\\", r"\e")
    return r"\&" + shown if shown.startswith((".", "'")) else shown


def write_outputs(root, accord):
    """The page with what its commands print now."""
    page = root / PAGE
    text = page.read_text(encoding="utf-8")
    printed = {example.line: lines for example, lines, _ in follow(blocks_of(text), accord)}

    def written(block):
        first_line = text.count("\n", 0, block.start("body")) + 1
        examples = parse_console([plain(line) for line in block["body"].splitlines()], first_line)
        if not examples:
            return block[0]
        source = block["body"].splitlines()
        lines = []
        for example in examples:
            start = example.line - first_line
            lines.extend(source[start:start + example.command.count("\n") + 1])
            keep = matches(example.expected, printed[example.line])
            lines.extend(as_mdoc(line.rstrip()) for line in (example.expected if keep else printed[example.line]))
        before = block[0][:block.start("body") - block.start()]
        return before + "".join(f"{line}\n" for line in lines) + ".Ed"

    page.write_text(BLOCK.sub(written, text), encoding="utf-8")


BREAKS = [
    ("another output", lambda root: replace(root / PAGE, "takes part\n", "plays along\n"), "prints something else"),
    ("an output that is missing",
     lambda root: append(root / PAGE, ".Bd -literal\n$ accord version\n.Ed\n"), "prints something else"),
    ("a command that is not there",
     lambda root: append(root / PAGE, ".Bd -literal\n$ accrod version\n.Ed\n"), "can't be run"),
    ("a file with other figures", lambda root: replace(root / PAGE, "Noorderzorg;", "Zuiderzorg;"), "prints something else"),
    ("a key to edit that is not there",
     lambda root: replace(root / PAGE, "\npurpose = ", "\nprupose = "), "lines to edit that begin with 'prupose'"),
    ("a text that goes nowhere", lambda root: replace(root / PAGE, '.\\" edit: accord.toml\n', ""), "says not what this is"),
    ("a file that the reader is not told of",
     lambda root: replace(root / PAGE, '.\\" edit: accord.toml\n', '.\\" edit: region.toml\n'), "does not name region.toml"),
    ("no command at all", lambda root: (root / PAGE).write_text(".Dd today\n"), "has no command to follow"),
]

if __name__ == "__main__":
    if sys.argv[1:2] == ["--by-hand"]:
        do_by_hand(*sys.argv[2:4], sys.stdin.read())
    elif sys.argv[1:2] == ["--write"]:
        write_outputs(ROOT, sys.argv[2])
    elif shutil.which("git") is None:
        print("SKIPPED: git is not installed, so the tutorial can't be followed", file=sys.stderr)
        sys.exit(SKIPPED)
    else:
        main(find, BREAKS, reads=(PAGE,))
