"""Every command has its manual page and its transcript, and the page knows the options that the command has.

`goal add` has a page of its own, accord-goal-add(1), or a line `.so man1/accord-goal.1` in its place: then it is told of,
with its options, in the page of its group.
"""

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
    for status in ("0", "2"):
        if f".It {status}\n" not in parts.get("EXIT STATUS", ""):
            yield f"{path}: its exit status does not say what {status} is"
    for option in sorted(required - listed):
        yield f"{path}: does not describe {option} (a line `.It Fl {option[1:]}`)"
    for option in sorted(required - in_synopsis):
        yield f"{path}: its synopsis does not name {option}"
    for option in sorted(options_in(page, r"\.") - known):
        yield f"{path}: names {option}, which is no option of the command"


def name_of(command):
    """The name of a command's page: `goal add` has accord-goal-add(1)."""
    return "accord-" + command.replace(" ", "-")


def alias_of(root, command):
    """The page that a one-line page stands for; None for a page of its own."""
    page = root / f"man/{name_of(command)}.1"
    found = re.fullmatch(r"\.so man1/(\S+)\.1\n", page.read_text()) if page.exists() else None
    return found[1] if found else None


def find_global(page):
    """A page of a command says that the options of accord(1) go with it too."""
    if not re.search(r"\.Xr accord 1\ngo with it", page.read_text()):
        yield f"man/{page.name}: does not say that the options of accord(1) go with it"


def find_in_pages(root, accord, commands, everywhere):
    """Each command has a page of its own, or is told of in that of its group."""
    for command in commands:
        page = root / f"man/{name_of(command)}.1"
        group = name_of(command.split()[0])
        if not page.exists():
            yield f"man/{page.name}: is missing, the page of `accord {command}`" + (
                f" (of its own, or `.so man1/{group}.1`)" if " " in command else "")
        elif alias := alias_of(root, command):
            if alias != group:
                yield f"man/{page.name}: stands for {alias}(1), and not for {group}(1)"
        else:
            options = options_of(accord, command)
            yield from find_global(page)
            yield from find_in_page(f"man/{page.name}", page.read_text(), options | everywhere, options)


def find_in_group(root, accord, word, commands, everywhere):
    """The page of `accord goal`: each verb, with the options of those that have no page of their own."""
    page = root / f"man/{name_of(word)}.1"
    if not page.exists():
        yield f"man/{page.name}: is missing, the page of `accord {word}`"
        return
    text = page.read_text()
    yield from find_global(page)
    told_here = [command for command in commands if alias_of(root, command)]
    options = set().union(*(options_of(accord, command) for command in told_here))
    yield from find_in_page(f"man/{page.name}", text, options | everywhere, options)
    for command in commands:
        if f"Cm {command.split()[1]}" not in text:
            yield f"man/{page.name}: does not tell of `accord {command}` (`Cm {command.split()[1]}`)"
        if command not in told_here and f"Xr {name_of(command)} 1" not in text:
            yield f"man/{page.name}: does not refer to {name_of(command)}(1)"


def find(root, accord):
    commands = list_commands(accord)
    everywhere = global_options(root)
    if not commands or not everywhere:
        return [f"{accord} help lists no commands, or src/cli/run.cpp no global options"]
    findings = list(find_in_pages(root, accord, commands, everywhere))
    words = list(dict.fromkeys(command.split()[0] for command in commands))
    overview = root / "man/accord.1"
    overview_text = overview.read_text() if overview.exists() else ""
    for word in words:
        if word not in commands:
            verbs = [command for command in commands if command.startswith(word + " ")]
            findings.extend(find_in_group(root, accord, word, verbs, everywhere))
        if not list((root / "tests/cli").glob(f"{word}-*.t")):
            findings.append(f"tests/cli/{word}-*.t: there is no transcript of `accord {word}`")
        if overview_text.count(f".It Xr {name_of(word)} 1\n") != 1:
            findings.append(f"man/accord.1: does not list {name_of(word)}(1), or not once")
    findings.extend(find_in_page("man/accord.1", overview_text, everywhere, everywhere))
    for page in sorted((root / "man").glob("accord-*.1")):
        if page.stem not in {name_of(command) for command in [*commands, *words]}:
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
    ("a page of two words is gone", lambda root: (root / "man/accord-goal-add.1").unlink(), "accord-goal-add.1: is missing"),
    ("a one-line page is gone", lambda root: (root / "man/accord-goal-list.1").unlink(), "accord-goal-list.1: is missing"),
    ("a page stands for another group", lambda root: replace(root / "man/accord-goal-list.1", "goal", "party"),
     "stands for accord-party(1)"),
    ("a group does not refer to a page", lambda root: [replace(root / "man/accord-goal.1", "Xr accord-goal-add", "Nm accord-goal-add")
                                                       for _ in range(2)], "does not refer to accord-goal-add(1)"),
    ("a group names an option of a page of its own", lambda root: append(root / "man/accord-goal.1", ".Fl -under\n"),
     "accord-goal.1: names --under"),
    ("an option of two words is not described", lambda root: replace(root / "man/accord-party-merge.1", ".It Fl -of", ".It Sy of"),
     "accord-party-merge.1: does not describe --of"),
    ("a status is not told", lambda root: replace(root / "man/accord-goal-add.1", ".It 2\n", ".It two\n"), "does not say what 2 is"),
    ("the options of all are not told of", lambda root: replace(root / "man/accord-sync.1", "\ngo with it", "\nare others"),
     "accord-sync.1: does not say that the options of accord(1)"),
    ("a command is listed twice", lambda root: append(root / "man/accord.1", ".It Xr accord-goal 1\n"), "accord-goal(1), or not once"),
]

if __name__ == "__main__":
    main(find, BREAKS, reads=("man", "src/cli", "tests/cli"))
