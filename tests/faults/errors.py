#!/usr/bin/env python3
"""Lets system calls of commands that write fail: a full disk, a broken one, no rights, a signal.

A command that ends well has written and says what it would have said; one that does not names a file and has torn none
and left none behind; and the next commands work. Without --long a sixth of the calls that read and all that write fail, each
in one way, which is another one for the next call; with it each call fails in every way.
"""

import re
import shutil

from scene import Point, Test, files_of, find_after, inject, record_points, run, strace, torn

ERRORS = ["ENOSPC", "EIO", "EINTR", "EACCES", "EDQUOT", "EROFS", "EMFILE", "ENOMEM"]
# Calls of the loader and of memory fail in ways that are the system's, not the disk's.
OTHERS = {"brk", "mmap", "munmap", "mprotect", "exit_group", "getpid", "rt_sigaction", "futex", "clock_nanosleep"}
PATH = re.compile(r"\w+/|\w+\.toml|\.accord|(ambitions|parties|indicators|goals|measurements|ratifications|decisions|efforts|imports):"
                  r"|partnership's folder|the output|figures\.csv")


def parts(said):
    """The statements of an answer; what can't be told for a fault may be left out."""
    return set(re.split(r"[;\n] *", said.strip())) - {""}


def is_relied_on(point):
    """What makes things safe, and the lock's signature, which is written first."""
    return point.name in ("fsync", "syncfs") or (point.name == "pwrite64" and point.number == 1)


def choose(points, everything, turn):
    points = [point for point in points if point.name not in OTHERS]
    if everything:
        return [(point, error) for point in points for error in ERRORS]
    begun = next((i for i, point in enumerate(points) if "O_EXCL" in point.line), 0)
    return [(point, ERRORS[(turn + i) % len(ERRORS)]) for i, point in enumerate(points) if i >= begun or i % 6 == turn]


def find_at(test, command, place, old, new, said):
    """What is wrong when a call of the command fails."""
    point, error = place
    folder = test.fresh()
    done = strace(inject(point, f"error={error}"), [test.writer, *command.words], folder)
    now, staged = files_of(folder)
    for name in torn(now, old, new):
        yield f"{name} is torn: {now.get(name, b'(no file)')[:60]!r}"
    if done.returncode < 0 or done.returncode > 2:
        yield f"exit {done.returncode}: {done.stderr.strip()}"
    if done.returncode == 0 and now != new:
        yield "exit 0 and not written"
    if done.returncode == 0 and (wrong := parts(done.stdout) - parts(said)):
        yield f"exit 0 and it says what is not so: {wrong}"
    if done.returncode == 0 and is_relied_on(point) and error != "EINTR":
        yield "exit 0, and not safe on the disk, or whoever comes after its death would not know of it"
    if done.returncode == 0 and (folder / ".accord/journal").exists():
        yield "exit 0, and not finished"
    if done.returncode != 0 and not PATH.search(done.stderr):
        yield f"no file is named: {done.stderr.strip()}"
    if done.returncode == 0 and staged and point.name != "unlinkat":
        yield f"exit 0 and left over: {staged}"
    if staged and now in (old, new) and not (folder / ".accord/journal").exists() and point.name != "unlinkat":
        yield f"left over though nothing was decided: {staged}"
    yield from find_after(test, folder, old, new)
    shutil.rmtree(folder)


def try_syncing_many(test):
    """The one call that makes many files safe fails, in every way."""
    command = test.import_of_many()
    old, _ = files_of(test.fresh())
    folder = test.fresh()
    told = run([test.writer, *command.words], folder).stdout
    new, _ = files_of(folder)
    for error in ERRORS:
        for finding in find_at(test, command, (Point("syncfs", 1, ""), error), old, new, told):
            test.add(f"{command.name}, {error} at syncfs: {finding}")
    return len(ERRORS)


def main():
    test = Test(__doc__)
    tried = 0
    for turn, (command, old, new, told) in enumerate(test.sound_runs()):
        points = record_points([test.writer, *command.words], test.fresh(), test.folder / "trace")
        chosen = choose(points, test.long, turn)
        tried += len(chosen)

        def work(place, command=command, old=old, new=new, said=told):
            for finding in find_at(test, command, place, old, new, said):
                point, error = place
                test.add(f"{command.name}, {error} at {point.name} {point.number} ({point.line}): {finding}")

        test.each(work, chosen)
    if not test.control:
        tried += try_syncing_many(test)
    test.finish(f"{tried} failing calls")


if __name__ == "__main__":
    main()
