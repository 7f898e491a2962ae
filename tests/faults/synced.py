#!/usr/bin/env python3
"""Looks on while commands write: is what they rely on safe on the disk before they go on?

A machine that loses its power keeps what was synced, and of the rest any part. So new bytes are synced before they get
their name; a journal, and all that it names, before it decides, and the decision before the first file changes; the
names of the files before the journal goes; and everything before a command says that it is recorded. Killing a command
shows nothing of that: the system still has what was not synced.
"""

import re
import shutil

from scene import STAGED, Test, run

CALL = re.compile(r"(\w+)\((.*)\)\s+= (\d+)")
PLACE = re.compile(r"<([^>]*)>")  # of a descriptor
NAME = re.compile(r"<([^>]*)>, \"([^\"]*)\"")  # of a file below a descriptor
NOT_NEEDED = (".accord/lock", ".accord/.gitignore")  # who holds the lock matters to the living only


def calls_of(test, words, folder):
    trace = test.folder / "trace"
    done = run(["strace", "-y", "-s", "8", "-o", str(trace), *words], folder)
    if done.returncode != 0:
        test.add(f"{' '.join(words[1:])}: exit {done.returncode} without a fault: {done.stderr}")
    return [match.groups() for match in map(CALL.match, trace.read_text(errors="replace").splitlines()) if match]


class Disk:
    """What of a partnership is not yet safe, as the calls of a command go by."""

    def __init__(self, folder):
        self.folder = str(folder)
        self.unsafe = set()

    def inside(self, path):
        """Its place in the partnership; nothing for other files."""
        if path == self.folder:
            return "."
        return path[len(self.folder) + 1:] if path.startswith(self.folder + "/") else None

    def changed(self, path):
        if (place := self.inside(path)) is not None and not place.endswith(NOT_NEEDED):
            self.unsafe.add(place)

    def find(self, name, words):
        """What is wrong with a call, which is then taken to have been done."""
        places = PLACE.findall(words)
        named = [f"{folder}/{file}" for folder, file in NAME.findall(words)]
        if name == "write" and places and self.inside(places[0]) is not None:
            self.changed(places[0])
        elif name == "write" and words.startswith("1<") and self.unsafe:
            yield f"it tells of what is not safe: {sorted(self.unsafe)}"
        elif name == "openat" and "O_CREAT" in words and not places[0].endswith("/.accord"):
            self.changed(places[0])
        elif name == "mkdirat":
            self.changed(places[0])
        elif name in ("fsync", "fdatasync"):
            self.unsafe.discard(self.inside(places[0]))
        elif name == "syncfs":
            self.unsafe.clear()
        elif name.startswith(("rename", "link")) and len(named) == 2:
            yield from self.find_rename(*map(self.inside, named))
            self.changed(places[1])
        elif name == "unlinkat" and named[0].endswith(".accord/journal") and self.unsafe:
            yield f"the journal goes before what it says is safe: {sorted(self.unsafe)}"

    def find_rename(self, old, new):
        if old in self.unsafe:
            yield f"{new} gets bytes that are not safe"
        if new == ".accord/journal" and self.unsafe:
            yield f"it decides before this is safe: {sorted(self.unsafe)}"
        if STAGED.search(old) and ".accord" in self.unsafe:
            yield f"{new} is changed before the decision is safe"


def main():
    test = Test(__doc__)
    count = 0
    for command in test.commands() + ([] if test.control else [test.import_of_many()]):
        folder = test.fresh()
        disk = Disk(folder)
        calls = calls_of(test, [test.writer, *command.words], folder)
        count += len(calls)
        found = [finding for name, words, _ in calls for finding in disk.find(name, words)]
        if disk.unsafe:
            found.append(f"it ends while this is not safe: {sorted(disk.unsafe)}")
        for finding in found:
            test.add(f"{command.name}: {finding}")
        shutil.rmtree(folder)
    test.finish(f"{count} calls")


if __name__ == "__main__":
    main()
