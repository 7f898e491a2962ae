"""Console examples in documents: `$ command` lines and what is printed below them."""

import re
import shlex
from dataclasses import dataclass, field

from findings import run_bash

MARK = "----- end of example"


@dataclass
class Example:
    command: str
    line: int
    expected: list = field(default_factory=list)


def parse_console(lines, first_line):
    """The examples of one block. A command that ends in a backslash goes on in a line that begins with '> '."""
    examples = []
    for number, line in enumerate(lines, first_line):
        if line.startswith("$ "):
            examples.append(Example(line[2:], number))
        elif line.startswith("> ") and examples and examples[-1].command.endswith("\\"):
            examples[-1].command += "\n" + line[2:]
        elif examples:
            examples[-1].expected.append(line)
    return examples


def run_block(examples, cwd, accord):
    """Runs the commands of a block in one shell: [(printed lines, exit status)]."""
    script = "".join(f"{example.command}\nprintf '%s %s\\n' {shlex.quote(MARK)} $?\n" for example in examples)
    printed = run_bash(script, cwd, accord)
    found = re.findall(rf"(.*?){MARK} (\d+)\n", printed, re.DOTALL)
    results = [(text.splitlines(), int(status)) for text, status in found]
    return results + [(["(the shell ended before this command)"], 127)] * (len(examples) - len(results))


def matches(expected, printed):
    """Whether this was printed; a line `...` stands for any lines."""
    def clean(lines):
        return "".join(line.rstrip() + "\n" for line in lines).strip("\n") + "\n"

    pattern = "".join(r"(?:.*\n)*" if line == "..." else re.escape(line + "\n") for line in clean(expected).split("\n")[:-1])
    return re.fullmatch(pattern, clean(printed)) is not None
