#!/usr/bin/env python3
"""Kills commands that write at each of their system calls.

Afterwards each file is old or new byte for byte, what was told on stdout is there, and the next commands work and leave
nothing behind. What a run does between two changes of the disk makes no difference to it: without --long it is killed
at each call that changes something, and at the one after it.
"""

import shutil

from scene import Test, files_of, find_after, inject, record_points, strace, torn

CHANGING = ("creat", "mkdir", "write", "pwrite64", "rename", "unlink", "link", "fsync", "syncfs", "fchmod", "fchown",
            "ftruncate", "flock", "exit")


def is_changing(point):
    return point.name.startswith(CHANGING) or "O_CREAT" in point.line or "O_TRUNC" in point.line


def choose(points, everything):
    if everything:
        return points
    return [p for i, p in enumerate(points) if is_changing(p) or (i > 0 and is_changing(points[i - 1]))]


def find_at(test, command, point, old, new):
    """What is wrong after the command was killed at a point."""
    folder = test.fresh()
    done = strace(inject(point, "signal=KILL"), [test.writer, *command.words], folder)
    now, _ = files_of(folder)
    if done.returncode == 0:
        yield "it was not killed there"
    for name in torn(now, old, new):
        yield f"{name} is torn: {now.get(name, b'(no file)')[:60]!r}"
    if done.stdout and now != new:
        yield "it told on stdout what is not there"
    yield from find_after(test, folder, old, new)
    shutil.rmtree(folder)


def main():
    test = Test(__doc__)
    points = 0
    for command, old, new, _ in test.sound_runs():
        chosen = choose(record_points([test.writer, *command.words], test.fresh(), test.folder / "trace"), test.long)
        points += len(chosen)

        def work(point, command=command, old=old, new=new):
            for finding in find_at(test, command, point, old, new):
                test.add(f"{command.name}, killed at {point.name} {point.number} ({point.line}): {finding}")

        test.each(work, chosen)
    test.finish(f"{points} points")


if __name__ == "__main__":
    main()
