#!/usr/bin/env python3
"""Puts what must not be read in the place of each kind of file and folder, and in tables that are imported.

Every command tells which file it is and ends with 1 or 2; one that ends with 0 has shown and written all that a sound
partnership gives. None takes a second of processor time or 200 MB, none hangs, none is ended by a signal, and nothing
appears outside of the partnership. With --control the program is one that reads whatever is there, and must be noticed.
"""

import os
import re
import shutil
import socket
from collections import namedtuple

import whole
from scene import Test, run_measured

MOST_SECONDS, MOST_MEGABYTES = 1.0, 200
TODAY = {"ACCORD_TODAY": "2024-12-15"}
# In the place of these: a file of each kind, and each folder.
KINDS = ["accord.toml", "parties/noorderzorg.toml", "ambitions/work.toml", "indicators/internships.toml",
         "goals/internships.toml", "goals/internships/first-year.toml", "measurements/noorderzorg.toml",
         "measurements/all.toml", "efforts/wards.toml", "decisions/places.toml", "ratifications/noorderzorg.toml",
         "imports/sheet.toml"]
FOLDERS = ["parties", "ambitions", "indicators", "goals", "goals/internships", "measurements", "efforts", "decisions",
           "ratifications", "imports"]
READERS = [["check"], ["status"]]
OTHERS = [["report"], ["export"], ["ready"], ["import", "documents/figures.csv", "--rules", "sheet"],
          ["measure", "internships", "noorderzorg=75"]]
FIGURES = "Text {date},Text {party},Value\n2024-11-30,Noorderzorg,75\n2024-11-30,Hanzeschool,53\n"
BROKEN = """#!/bin/sh
find . -name '*.toml' -exec cat {} + > /dev/null
echo fine
"""
# What a bomb is in place of; whether the partnership's own file or folder is gone with it; how it is made.
Bomb = namedtuple("Bomb", "name target replaces make")


def lines_of(*parts):
    """Makes a file of pieces that each are written many times."""
    def make(path, _test):
        with path.open("wb") as file:
            for text, times in parts:
                block = text * max(1, 65536 // len(text))
                whole_blocks, rest = divmod(times, len(block) // len(text))
                for _ in range(whole_blocks):
                    file.write(block)
                file.write(text * rest)
    return make


def tables(path, _test):
    with path.open("w", encoding="ascii") as file:
        for thousand in range(1000):
            file.write("".join(f"[t{thousand}-{i}]\n" for i in range(1000)))


CONTENTS = {
    "a key of 20,000 parts": lines_of((b"a.", 19_999), (b"a = 1\n", 1)),
    "a key of 150,000 parts": lines_of((b"a.", 149_999), (b"a = 1\n", 1)),
    "a table's name of 20,000 parts": lines_of((b"[", 1), (b"a.", 19_999), (b"a]\n", 1)),
    "a key of 8,000 quoted parts": lines_of((b'"a".', 7_999), (b"a = 1\n", 1)),
    "a key of 20,000 parts in a table in a line": lines_of((b"x = { ", 1), (b"a.", 19_999), (b"a = 1 }\n", 1)),
    "lists 100,000 deep": lines_of((b"x = ", 1), (b"[\n", 100_000), (b"]\n", 100_000)),
    "lists 30,000 deep in a line, not closed": lines_of((b"x = ", 1), (b"[", 30_000)),
    "tables 10,000 deep in a line": lines_of((b"x = ", 1), (b"{a=", 10_000), (b"1", 1), (b"}", 10_000)),
    "a line of 100 MB": lines_of((b"# ", 1), (b"a", 100_000_000)),
    "a text of 100 MB": lines_of((b'name = """\n', 1), (b"a line of text\n", 6_700_000)),
    "a million tables": tables,
    "a file just over 64 MiB": lines_of((b"# a comment of 32 bytes, and so\n", 1 + (64 << 20) // 32)),
    "a file just under 64 MiB": lines_of((b"# a comment of 32 bytes, and so\n", (64 << 20) // 32), (b"x = \n", 1)),
    "two million keys": lines_of((b"'a' = 1\n", 2_000_000)),
    "a list of three million": lines_of((b"x = [\n", 1), (b"1,\n", 3_000_000), (b"]\n", 1)),
    "a mistake in each of 150,000 lines": lines_of((b"a = 1,5\n", 150_000)),
    "a hundred mistakes below 60,000 lines": lines_of((b"# a comment of 32 bytes, and so\n", 60_000), (b"a = 1,5\n", 100)),
    "a result of 30,000 amounts": lines_of((b'result = "', 1), (b"+1", 30_000), (b'"\n', 1)),
    "a merge conflict in each of 300,000 lines": lines_of((b"<<<<<<< x\n", 300_000)),
    "a list of 150,000 that lacks its commas": lines_of((b"x = [\n", 1), (b'"a" "b"\n', 150_000), (b"]\n", 1)),
    "NUL bytes": lines_of((b'name = "a\0b"\n', 1)),
    "nothing but NUL bytes": lines_of((b"\0", 4096)),
    "bytes that are no UTF-8": lines_of((b'name = "\xff\xfe\xc3"\n', 1)),
    "a surrogate in UTF-8": lines_of((b'name = "\xed\xa0\x80"\n', 1)),
    "an overlong slash": lines_of((b'name = "\xc0\xaf"\n', 1)),
    "UTF-16": lines_of(("format = 1\n".encode("utf-16"), 1)),
    "the two bytes [ and a line's end": lines_of((b"[\n", 1)),
    "half a text": lines_of((b'name = "half', 1)),
}
LARGE = {"a line of 100 MB", "a text of 100 MB", "a million tables", "a file just over 64 MiB", "a file just under 64 MiB",
         "two million keys", "a list of three million", "10,001 files"}  # not everywhere, but with --long
# In the places that hold ids, inside of files: what leads elsewhere.
OUTSIDE = "../../x"
ELSEWHERE = {
    "goals/internships.toml": ['owner = "{}"', 'parties = ["{}"]', 'ambition = "{}"', '[shares]\n"{}" = "+7"',
                               '[means]\n"{}" = {{ hours = 4 }}'],
    "goals/internships/first-year.toml": ['[owners]\n"{}" = "x"'],
    "efforts/wards.toml": ['lead = "{}"', 'supports = ["{}"]'],
    "decisions/places.toml": ['parties = ["{}"]', 'affects = ["{}"]'],
    "ambitions/work.toml": ['parties = ["{}"]', 'lead = "{}"'],
    "parties/noorderzorg.toml": ['succeeds = ["{}"]'],
    "indicators/internships.toml": ['weight = "{}"', 'combine = "ratio"\nof = "{}"\nto = "{}"'],
    "measurements/noorderzorg.toml": ['["{}"]\n2024-10-31 = 3'],
    "ratifications/noorderzorg.toml": ['["{}"]\n2024-03-14 = {{ by = ["board"], result = "x" }}'],
    "imports/sheet.toml": ['[fixed]\nparty = "{}"', '[indicators]\nx = "{}"', '[parties]\nx = "{}"'],
    "accord.toml": ['distribution_key = "{}"'],
}
NAMES = ["n\u043e\u043erderzorg.toml", "NOORDERZORG.toml", "Noorderzorg.toml", "noorderzorg.toml.", "noorderzorg.toml ",
         "noorderzorg .toml", "a\nb.toml", "-rf.toml", "--output=x.toml", "noorderzorg.TOML", "a" * 65 + ".toml",
         "\u202egro.toml", "\x1b[2J.toml", "$(touch x).toml", "`touch x`.toml", ";touch x;.toml", ":(exclude)x.toml",
         "b\u00fccher.toml", "all.toml", "allow.toml", "\u212aa.toml", "no\u00adorderzorg.toml", "noorderzorg.toml~"]
RAW_NAMES = [b"\xff\xfe.toml", b"\xc0\xae\xc0\xae.toml"]
IDS = ["../../x", "..", ".", "/etc/passwd", "-rf", "internships/../../../x", "internships/", "/internships", "INTERNSHIPS",
       "n\u043eorderzorg", "x\ny", "x.", "x ", "", "a" * 65, "\u202ex", "x\\..\\y", "%2e%2e%2fx", "~/x", "$HOME/x"]
WITH_IDS = [["show", "@"], ["status", "@"], ["goal", "show", "@"], ["party", "show", "@"], ["indicator", "show", "@"],
            ["ambition", "show", "@"], ["party", "add", "@", "--name", "X"], ["indicator", "add", "@", "--unit", "x"],
            ["ambition", "add", "@", "--name", "X"], ["goal", "add", "+30% internships by 2027-12-31", "--id", "@"],
            ["goal", "add", "+30% internships by 2027-12-31", "--under", "@"], ["stop", "@", "--why", "x"],
            ["effort", "add", "We meet", "--supports", "@"], ["decide", "We do", "--affects", "@"],
            ["ratify", "@", "--party", "noorderzorg", "--by", "Text 9"], ["measure", "@", "noorderzorg=1"],
            ["measure", "internships", "@=1"], ["mv", "noorderzorg", "@"], ["mv", "@", "other"],
            ["import", "documents/figures.csv", "--rules", "@"], ["report", "--ambition", "@"], ["agreement", "@"],
            ["party", "merge", "@", "--of", "noorderzorg,hanzeschool", "--on", "2024-06-30"], ["due", "--party", "@"],
            ["party", "merge", "both", "--of", "noorderzorg,@", "--on", "2024-06-30"], ["log", "@"], ["ready", "@"]]
QUOTE = b'date,party,indicator,value\n2024-11-30,noorderzorg,internships,75\n"'
TABLES = {
    "a line of 100 MB": lines_of((b"date,party,value,", 1), (b"a", 100_000_000)),
    "a quote that is not closed": lines_of((QUOTE, 1), (b"a,b\n", 2_000_000)),
    "a million columns": lines_of((b"date,party,value", 1), (b",x", 1_000_000), (b"\n2024-11-30,noorderzorg,75\n", 1)),
    "a million rows that can't be read": lines_of((b"date,party,value\n", 1), (b"x,y,z\n", 1_000_000)),
    "a million quotes": lines_of((b'date,party,value\n', 1), (b'"', 1_000_001)),
    "just over 64 MiB": lines_of((b"date,party,value\n", 1), (b"2024-11-30,noorderzorg,75\n", 2_600_000)),
    "NUL bytes": lines_of((b"date,party,value\n2024-11-30,noorder\0zorg,75\n", 1)),
    "bytes that are no UTF-8": lines_of((b"date,party,value\n2024-11-30,\xff\xfe\xc3,75\n", 1)),
    "half a UTF-16": lines_of((b"\xff\xfe" + "date,party\n".encode("utf-16-le") + b"x", 1)),
    "nothing": lambda path, _test: path.write_bytes(b""),
    "only line ends": lines_of((b"\r\n", 500_000)),
    "a party elsewhere": lines_of((b"date,party,value\n2024-11-30,../../x,75\n", 1)),
    "an endless number": lines_of((b"date,party,value\n2024-11-30,noorderzorg,", 1), (b"9", 60_000), (b"\n", 1)),
    "a number out of all bounds": lines_of((b"date,party,value\n2024-11-30,noorderzorg,1e999\n", 1)),
    "a workbook": lines_of((b"PK\x03\x04", 1), (b"\0x", 5_000)),
}


def remove(path):
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def unix_socket(path, _test):
    here = os.open(path.parent, os.O_RDONLY)
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(f"/proc/self/fd/{here}/{path.name}")
    os.close(here)


def link_out(path, test):
    path.symlink_to(test.outside / path.relative_to(test.case_of(path)))


def many_files(path, _test):
    path.mkdir(exist_ok=True)
    for number in range(10_001):
        os.close(os.open(path / f"f{number}.toml", os.O_CREAT | os.O_WRONLY))


IN_PLACE = {  # of a file, or of a folder
    "a FIFO": lambda path, _test: os.mkfifo(path),
    "a socket": unix_socket,
    "a link out": link_out,
    "a link to itself": lambda path, _test: path.symlink_to(path.name),
    "a link to /dev/zero": lambda path, _test: path.symlink_to("/dev/zero"),
    "a link to nothing": lambda path, _test: path.symlink_to("nowhere"),
}
OF_FILE = {"a folder": lambda path, _test: path.mkdir()}
OF_FOLDER = {"a file": lambda path, _test: path.write_bytes(b"x = 1\n"), "10,001 files": many_files,
             "a link to the root": lambda path, _test: path.symlink_to("/")}
UNREADABLE = {"what may not be read": lambda path, _test: path.chmod(0)}  # root may


class Bombs(Test):
    def __init__(self):
        super().__init__(__doc__, needs_strace=False)
        shutil.rmtree(self.model)
        whole.write(self.model)
        # What is ratified is what stands there, so that check finds nothing.
        (self.model / "ratifications/noorderzorg.toml").unlink()
        for what in ("internships", "--purpose"):
            run_measured([self.accord, "ratify", what, "--party", "noorderzorg", "--by", "Text 9"], self.model, **TODAY)
        (self.model / "documents").mkdir()
        places = re.findall(r"Text (\d+)\"", (self.model / "imports/sheet.toml").read_text(encoding="utf-8"))
        text = FIGURES.format(date=places[1], party=places[2])
        (self.model / "documents/figures.csv").write_text(text, encoding="utf-8")
        self.outside = self.folder / "outside"
        shutil.copytree(self.model, self.outside)
        (self.folder / "cases").mkdir()
        self.sound = {}
        self.runs = 0
        if self.control:
            self.broken.write_text(BROKEN, encoding="utf-8")

    def fresh(self):
        """Two folders deep, so that what leads out of it stays with us."""
        self.count += 1
        copy = self.folder / f"cases/{self.count:05d}/inside/partnership"
        shutil.copytree(self.model, copy)
        return copy

    def case_of(self, path):
        return self.folder.joinpath(*path.relative_to(self.folder).parts[:4])

    def run(self, words, folder):
        self.runs += 1
        return run_measured([self.writer, *words], folder, 3 if self.control else 20, **TODAY)

    def learn_sound(self):
        """What each command gives when nothing is wrong."""
        for words in [*READERS, *OTHERS]:
            folder = self.fresh()
            done = run_measured([self.accord, *words], folder, **TODAY)
            self.sound[tuple(words)] = (done.stdout, texts_of(folder))
            if done.returncode not in (0, 1) or (done.returncode == 1 and words != ["ready"]):
                self.add(f"{' '.join(words)} of a sound partnership: exit {done.returncode}: {shown(done)}")
            shutil.rmtree(folder.parents[1])


def texts_of(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.toml"))
            if path.is_file() and not path.is_symlink() and path.stat().st_size < 100_000}


def shown(done):
    return (done.stderr + done.stdout).decode("utf-8", "replace").strip()[:300]


def find_in_run(done):
    """What may never be, whatever is read."""
    if done.returncode not in (0, 1, 2):
        yield f"exit {done.returncode}: {shown(done)}"
    if done.seconds >= MOST_SECONDS:
        yield f"{done.seconds:.2f} s of processor time"
    if done.megabytes >= MOST_MEGABYTES:
        yield f"{done.megabytes:.0f} MB"
    if done.returncode in (1, 2) and not done.stderr and not done.stdout:
        yield f"exit {done.returncode}, and nothing is told"


def show(c):
    byte = ord(c[0]) - 0xDC00  # as Python has a byte that is no UTF-8
    return f"\\x{{{byte:02x}}}" if byte >= 0x80 else f"\\u{{{ord(c[0]):02x}}}"


def names(done, target):
    """Whether a message names the file, or the folder that it is in."""
    told = done.stderr + done.stdout
    visible = re.sub(r"[\x00-\x1f\x7f\u202e\udc80-\udcff]", show, target)
    parts = [visible, visible.rsplit("/", 1)[-1]]
    return any(part.encode("utf-8", "surrogateescape") in told for part in parts)


def find_lost(test, done, words, folder):
    """What a command that ends with 0 should have shown or written."""
    output, texts = test.sound[tuple(words)]
    if words[0] in ("measure", "import"):
        book = "measurements/noorderzorg.toml"
        if texts_of(folder).get(book, b"").count(b"= 75") != texts[book].count(b"= 75"):
            yield f"exit 0, and the figure is not there: {shown(done)}"
    elif words != ["check"] and done.stdout != output:
        yield "exit 0, and something else is shown than a sound partnership gives"


def find_bomb(test, bomb, others):
    folder = test.fresh()
    path = folder / bomb.target
    if bomb.replaces:
        remove(path)
    bomb.make(path, test)
    before = sorted(os.listdir(folder.parent)), texts_of(test.outside)
    for words in [*READERS, *others]:
        done = test.run(words, folder)
        told = f"{bomb.name} in the place of {bomb.target!r}: {' '.join(words[:2])}"
        for finding in find_in_run(done):
            yield f"{told}: {finding}"
        if done.returncode == 0:
            for finding in find_lost(test, done, words, folder):
                yield f"{told}: {finding}"
        elif words != ["ready"] and not names(done, bomb.target) and (words == ["check"] or bomb.target not in FOLDERS):
            yield f"{told}: the file is not named: {shown(done)}"
        if words == ["check"] and done.returncode == 0 and not names(done, bomb.target):
            yield f"{told}: it is sound, says check"
    if (sorted(os.listdir(folder.parent)), texts_of(test.outside)) != before:
        yield f"{bomb.name} in the place of {bomb.target}: something outside of the partnership changed"
    shutil.rmtree(folder.parents[1], ignore_errors=True)


def make_bombs(test):
    for number, target in enumerate(KINDS):
        for at, (name, make) in enumerate([*CONTENTS.items(), *IN_PLACE.items(), *OF_FILE.items()]):
            if test.long or name not in LARGE or (number + at) % len(KINDS) == 0:
                yield Bomb(name, target, True, make)
    for target in FOLDERS:
        for name, make in [*IN_PLACE.items(), *OF_FOLDER.items()]:
            if name == "a file" and target == "goals/internships":
                continue  # one of a person's own: whether there were sub-results can't be seen
            if test.long or name not in LARGE or target == "measurements":
                yield Bomb(name, target, True, make)
    for name, make in IN_PLACE.items():
        yield Bomb(name, "extra.toml", False, make)
    if os.geteuid() != 0:
        for target in [*KINDS, *FOLDERS]:
            yield Bomb("what may not be read", target, False, UNREADABLE["what may not be read"])
    for folder in ("parties", "goals", "measurements"):
        for name in [*NAMES, *(os.fsdecode(raw) for raw in RAW_NAMES)]:
            if (folder, name) != ("measurements", "all.toml"):
                yield Bomb("a strange name", f"{folder}/{name}", False, lambda path, _test: path.write_bytes(b'name = "x"\n'))
    for target, texts in ELSEWHERE.items():
        for text in texts:
            yield Bomb(f"an id that leads elsewhere ({text.split()[0]})", target, False, edit(text.format(OUTSIDE, OUTSIDE)))


def edit(text):
    """Puts keys where they belong: in front of the tables, over those that say the same; a table at the end."""
    def make(path, _test):
        was = path.read_text(encoding="utf-8")
        key, table = text.split(" ")[0], text.split("\n")[0]
        if not text.startswith("["):
            was = re.sub(rf"(?m)^({re.escape(key)} = .*|of = .*|combine = .*)\n", "", was)
            path.write_text(f"{text}\n{was}", encoding="utf-8")
        elif table in was.splitlines():
            path.write_text(was.replace(table, text, 1), encoding="utf-8")
        else:
            path.write_text(f"{was}\n{text}\n", encoding="utf-8")
    return make


def find_typed(test, words):
    """An id that is none, typed: it is refused, and nothing is written anywhere."""
    folder = test.fresh()
    box = folder.parents[1]
    before = sorted(str(p.relative_to(box)) for p in box.rglob("*") if ".accord" not in p.parts), texts_of(folder)
    done = test.run(words, folder)
    after = sorted(str(p.relative_to(box)) for p in box.rglob("*") if ".accord" not in p.parts), texts_of(folder)
    for finding in find_in_run(done):
        yield f"{words}: {finding}"
    if done.returncode == 0:
        yield f"{words}: exit 0: {shown(done)}"
    if after != before:
        yield f"{words}: something was written: {sorted(set(after[0]) ^ set(before[0]))}"
    shutil.rmtree(box)


def find_table(test, name, make):
    folder = test.fresh()
    path = folder / "documents/table.csv"
    make(path, test)
    before = texts_of(folder)
    done = test.run(["import", "documents/table.csv"], folder)
    for finding in find_in_run(done):
        yield f"import of {name}: {finding}"
    if done.returncode == 0 and texts_of(folder) == before and name not in ("nothing", "only line ends"):
        yield f"import of {name}: exit 0, and nothing is recorded: {shown(done)}"
    if done.returncode != 0 and texts_of(folder) != before:
        yield f"import of {name}: exit {done.returncode}, and something was recorded"
    if done.returncode != 0 and not names(done, "table.csv"):
        yield f"import of {name}: the file is not named: {shown(done)}"
    shutil.rmtree(folder.parents[1])


def find_output(test, target, words):
    """Outputs that can't be."""
    folder = test.fresh()
    before = texts_of(folder)
    done = test.run([*words, "-o", target], folder)
    for finding in find_in_run(done):
        yield f"{words} -o {target}: {finding}"
    if done.returncode != 2 or texts_of(folder) != before:
        yield f"{words} -o {target!r}: exit {done.returncode}: {shown(done)}"
    shutil.rmtree(folder.parents[1])


def make_cases(test):
    for number, bomb in enumerate(make_bombs(test)):
        # Those that write have a folder each, so that none finds what another wrote.
        for others in [OTHERS[:-1], OTHERS[-1:]] if test.long else [[OTHERS[number % len(OTHERS)]]]:
            yield find_bomb, (bomb, others)
    ids = list(enumerate(IDS))
    for number, words in enumerate(WITH_IDS):
        # In turn, and what leads out of the partnership always.
        for turn, one in ids:
            if not one and any(",@" in word for word in words):
                continue  # a comma at the end of a list names nothing
            if test.long or turn == 0 or (turn + number) % 5 == 0:
                yield find_typed, ([word.replace("@", one) for word in words],)
    for name, make in TABLES.items():
        yield find_table, (name, make)
    for name, make in {**IN_PLACE, **OF_FILE}.items():
        if name not in ("a FIFO", "a link out"):  # both are a person's own choice: accord waits, or reads it
            yield find_table, (name, make)
    for target in (".", "nowhere/x", "/dev/full", "accord.toml/x", "", "a" * 300):
        for words in (["report"], ["export"], ["agreement"]):
            yield find_output, (target, words)


def main():
    test = Bombs()
    test.learn_sound()
    cases = list(make_cases(test))
    if test.control:
        cases = [case for case in cases if case[0] is find_bomb][:60:9]

    def work(case):
        find, given = case
        for finding in find(test, *given):
            test.add(finding)

    test.each(work, cases)
    if os.geteuid() == 0 and not test.control:
        print("left out, as root: files that may not be read")
    test.finish(f"{len(cases)} bombs, {test.runs} commands")


if __name__ == "__main__":
    main()
