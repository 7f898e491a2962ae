#!/usr/bin/env python3
"""A person saves a book, once or twice, in the very moments in which accord puts a new one in its place.

strace holds accord before each renaming. What the person saved last stands in the book, accord says that it has not
written, and the next command works. With --control the writer looks once and then renames, and must lose a save.
"""

import os
import threading
import time

from scene import COMMANDS, Test, files_of, find_after, run, strace

HOLD = 600_000  # microseconds, before each renaming
BROKEN_WRITER = """#!/bin/sh
book=measurements/noorderzorg.toml
cp $book draft
echo '2026-11-23 = 75' >> draft
sleep 0.6
mv draft $book
echo recorded
"""


def save(folder, number, in_place):
    book = folder / "measurements/noorderzorg.toml"
    text = f"[internships]\n2023-12-31 = 70\n2024-10-31 = 74\n# saved {number}\n"
    if in_place:
        book.write_text(text, encoding="utf-8")
        return
    draft = folder / "measurements/4913~"
    draft.write_text(text, encoding="utf-8")
    os.rename(draft, book)


def find_lost(test, command, saves, in_place):
    """`saves`: how many renamings a save comes before."""
    folder = test.fresh()
    options = ["-e", "trace=renameat2", "-e", f"inject=renameat2:delay_enter={HOLD}"]
    done = []
    words = [test.writer, *command.words]
    thread = threading.Thread(target=lambda: done.append(run(words, folder) if test.control else strace(options, words, folder)))
    thread.start()
    for number in range(1, saves + 1):
        time.sleep(HOLD / 2e6 if number == 1 else HOLD / 1e6)
        save(folder, number, in_place)
    thread.join()
    book = (folder / "measurements/noorderzorg.toml").read_text(encoding="utf-8")
    if f"# saved {saves}\n" not in book:
        yield f"the last save is lost; the book says {book!r}"
    if done[0].returncode == 0 and "2026-11-23 = 75" not in book:
        yield f"exit 0, and not written: {done[0].stdout.strip()}"
    if not test.control:
        old, staged = files_of(folder)
        if staged:
            yield f"left over: {staged}"
        if not (folder / ".accord/unwritten").exists():
            yield from find_after(test, folder, old, old)


def main():
    test = Test(__doc__)
    if test.control:
        test.broken.write_text(BROKEN_WRITER, encoding="utf-8")
    cases = [(command, saves, in_place) for command in COMMANDS[:1 if test.control else 2] for saves in (1, 2)
             for in_place in (False, True)]

    def work(case):
        command, saves, in_place = case
        for finding in find_lost(test, *case):
            how = "in place" if in_place else "by a rename"
            test.add(f"{command.name}, while {saves} saves came {how}: {finding}")

    test.each(work, cases)
    test.finish(f"{len(cases)} ways to save at the wrong moment")


if __name__ == "__main__":
    main()
