"""Every command has its manual page and its transcript, and the page knows the options that the command has."""

import re

from findings import append, main, replace, run_accord


def list_commands(accord):
    """The commands of `accord help`: 'status', 'goal list'."""
    return re.findall(r"^  ([a-z][a-z-]*(?: [a-z-]+)?)  ", run_accord(accord, "help"), re.MULTILINE)


def options_of(accord, command):
    return set(re.findall(r"^  (--?[A-Za-z][\w-]*)", run_accord(accord, "help", *command.split()), re.MULTILINE))


def global_options(root):
    """The rows of kGlobal: the options that every command takes."""
    table = re.search(r"constexpr Option kGlobal\[\] = \{(.*?)\n\};", (root / "src/cli/run.cpp").read_text(), re.DOTALL)
    return set(re.findall(r'\{"(-[^"]+)"', table[1])) if table else set()


def sections(page):
    """The text of each .Sh section by its name."""
    parts = re.split(r"^\.Sh (.+)$", page, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2]))


def options_in(text, macro):
    """The options that lines with this macro name: `.It Fl -as-of Ar date`."""
    lines = [line for line in text.splitlines() if re.match(macro, line)]
    return {"-" + name for line in lines for name in re.findall(r"\bFl ([\w-]+)", line)}


def find_in_page(path, page, known, required):
    """The options that a page must and may name, in its synopsis and in its list."""
    parts = sections(page)
    for name in ("NAME", "SYNOPSIS", "DESCRIPTION", "EXIT STATUS", "EXAMPLES"):
        if name not in parts:
            yield f"{path}: has no section {name}"
    listed = options_in(page, r"\.It Fl")
    in_synopsis = options_in(parts.get("SYNOPSIS", ""), r"\.(Op|Fl|Oo)")
    for option in sorted(required - listed):
        yield f"{path}: does not describe {option} (a line `.It Fl {option[1:]}`)"
    for option in sorted(required - in_synopsis):
        yield f"{path}: its synopsis does not name {option}"
    for option in sorted(options_in(page, r"\.") - known):
        yield f"{path}: names {option}, which is no option of the command"


def find(root, accord):
    commands = list_commands(accord)
    everywhere = global_options(root)
    if not commands or not everywhere:
        return [f"{accord} help lists no commands, or src/cli/run.cpp no global options"]
    findings = []
    words = list(dict.fromkeys(command.split()[0] for command in commands))
    overview = root / "man/accord.1"
    overview_text = overview.read_text() if overview.exists() else ""
    for word in words:
        options = set().union(*(options_of(accord, c) for c in commands if c.split()[0] == word))
        page = root / f"man/accord-{word}.1"
        if page.exists():
            findings.extend(find_in_page(f"man/{page.name}", page.read_text(), options | everywhere, options))
        else:
            findings.append(f"man/{page.name}: is missing, the page of `accord {word}`")
        if not list((root / "tests/cli").glob(f"{word}-*.t")):
            findings.append(f"tests/cli/{word}-*.t: there is no transcript of `accord {word}`")
        if f"Xr accord-{word} 1" not in overview_text:
            findings.append(f"man/accord.1: does not refer to accord-{word}(1)")
    for command in commands:
        first, _, verb = command.partition(" ")
        page = root / f"man/accord-{first}.1"
        if verb and page.exists() and f"Cm {verb}" not in page.read_text():
            findings.append(f"man/{page.name}: does not tell of `accord {command}` (`Cm {verb}`)")
    findings.extend(find_in_page("man/accord.1", overview_text, everywhere, everywhere))
    for page in sorted((root / "man").glob("accord-*.1")):
        if page.stem.removeprefix("accord-") not in words:
            findings.append(f"man/{page.name}: is the page of no command")
    return findings


BREAKS = [
    ("a page is gone", lambda root: (root / "man/accord-status.1").unlink(), "accord-status.1: is missing"),
    ("transcripts are gone", lambda root: [t.unlink() for t in (root / "tests/cli").glob("phrase-*.t")],
     "no transcript of `accord phrase`"),
    ("an option is not described", lambda root: replace(root / "man/accord-check.1", ".It Fl -strict", ".It Sy strict"),
     "does not describe --strict"),
    ("an option is not in the synopsis", lambda root: replace(root / "man/accord-check.1", ".Op Fl -strict\n", ""),
     "synopsis does not name --strict"),
    ("a page names an option of nobody", lambda root: append(root / "man/accord-check.1", ".Fl -everything\n"),
     "names --everything"),
    ("a global option is not described", lambda root: replace(root / "man/accord.1", ".It Fl -lang", ".It Sy lang"),
     "man/accord.1: does not describe --lang"),
    ("a page of no command", lambda root: append(root / "man/accord-fly.1", ".Sh NAME\n"), "is the page of no command"),
    ("a page without exit status", lambda root: replace(root / "man/accord-goal.1", ".Sh EXIT STATUS", ".Sh ENDING"),
     "accord-goal.1: has no section EXIT STATUS"),
    ("a verb is not told of", lambda root: [replace(root / "man/accord-goal.1", "Cm show", "Cm tell")
                                           for _ in range((root / "man/accord-goal.1").read_text().count("Cm show"))],
     "does not tell of `accord goal show`"),
]

if __name__ == "__main__":
    main(find, BREAKS, reads=("man", "src/cli", "tests/cli"))
