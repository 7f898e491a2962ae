#!/usr/bin/env python3
"""Commands that write where the file system can't exchange two names, as some on a network can't.

strace lets each call fail that such a system does not know. What is written and what is told is the same; what a person
saved before the last look is not written over. With --control the writer does not look, and must lose a save.
"""

import shutil
import threading
import time

from saves import BROKEN_WRITER, HOLD, save
from scene import Test, files_of, find_after, run, strace, torn

REFUSED = ["-e", "trace=renameat2,renameat,rename,linkat", "-e", "inject=renameat2:error=EINVAL",
           "-e", "inject=rename,linkat:error=EIO", "-e", "inject=renameat:error=EIO:when={}+"]
UNKNOWN = ["-e", "trace=renameat2", "-e", "inject=renameat2:error=EINVAL"]
HELD = ["-e", "trace=renameat2", "-e", f"inject=renameat2:error=EINVAL:delay_enter={HOLD}"]


def find_wrong(test, command, old, new, told):
    folder = test.fresh()
    done = strace(UNKNOWN, [test.writer, *command.words], folder)
    now, staged = files_of(folder)
    if done.returncode != 0 or done.stdout != told:
        yield f"exit {done.returncode}: {done.stdout.strip()} {done.stderr.strip()}"
    if now != new or staged:
        yield f"not as elsewhere: {[n for n in set(now) | set(new) if now.get(n) != new.get(n)]}, left over: {staged}"
    yield from find_after(test, folder, old, new)
    shutil.rmtree(folder)


def find_refused(test, command, old, new, told, first):
    """What is not known is not done in another way either, from the first or the second renaming on."""
    folder = test.fresh()
    done = strace([option.format(first) for option in REFUSED], [test.writer, *command.words], folder)
    now, _ = files_of(folder)
    if done.returncode != 2 or done.stdout == told:
        yield f"exit {done.returncode}: {done.stdout.strip()} {done.stderr.strip()}"
    if torn_files := torn(now, old, new):
        yield f"torn: {torn_files}"
    yield from find_after(test, folder, old, new)
    shutil.rmtree(folder)


def find_lost(test, command):
    """A person saves the book while accord is on its way to the renaming that turns out to be unknown."""
    folder = test.fresh()
    done = []
    words = [test.writer, *command.words]
    thread = threading.Thread(target=lambda: done.append(run(words, folder) if test.control else strace(HELD, words, folder)))
    thread.start()
    time.sleep(HOLD / 2e6)
    save(folder, 1, in_place=False)
    thread.join()
    book = (folder / "measurements/noorderzorg.toml").read_text(encoding="utf-8")
    if "# saved 1\n" not in book:
        yield f"the save is lost; the book says {book!r}"
    if done[0].returncode == 0:
        yield f"exit 0: {done[0].stdout.strip()}"
    shutil.rmtree(folder)


def main():
    test = Test(__doc__)
    if test.control:
        test.broken.write_text(BROKEN_WRITER, encoding="utf-8")
    commands = [] if test.control else list(test.sound_runs())
    for command, old, new, told in commands:
        for finding in find_wrong(test, command, old, new, told):
            test.add(f"{command.name}: {finding}")
        several = sum(old.get(name) != new.get(name) for name in {*old, *new}) > 1
        for first in (1, 2) if several else (1,):
            for finding in find_refused(test, command, old, new, told, first):
                test.add(f"{command.name}, when renaming fails from number {first} on: {finding}")
    for command in test.commands()[:2]:
        for finding in find_lost(test, command):
            test.add(f"{command.name}, while a save came: {finding}")
    test.finish(f"{len(commands)} commands")


if __name__ == "__main__":
    main()
