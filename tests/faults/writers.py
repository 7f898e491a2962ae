#!/usr/bin/env python3
"""Many processes write into one book at once, and an editor that knows no lock saves it in between.

All that was told to be recorded is there, once; what the editor saved last is there, and every figure that was recorded
after it. With --control neither lock nor exchange keeps them apart, and figures must get lost.
"""

import os
import re
import shutil
import subprocess
import threading
import time
from pathlib import Path

from scene import Test, files_of, own_files, run

# The answers to a command that an editor came between, or that saw what an editor had saved by half.
BUSY = re.compile(r"was changed by somebody else|noorderzorg\.toml:\d+:\d+:")
UNLOCKED = """#include <errno.h>
#include <stdio.h>
int flock(int fd, int how) { (void)fd; (void)how; return 0; }
int renameat2(int a, const char *b, int c, const char *d, unsigned e) {
  if (e == 0) return renameat(a, b, c, d);
  errno = EINVAL;
  return -1;
}
"""


def day_of(number):
    """A day of its own for each figure: 800 of them between 2000 and 2023."""
    return f"{2000 + number // 336:04d}-{number // 28 % 12 + 1:02d}-{number % 28 + 1:02d}"


class Writers:
    """Processes that record a figure each; a writer begins the next one when the last has ended."""

    def __init__(self, test, folder, preload=None):
        self.words = [test.accord, "measure", "internships"]
        self.environment = {**os.environ, "ACCORD_TODAY": "2026-11-23", "LC_ALL": "C.UTF-8"}
        if preload:
            self.environment["LD_PRELOAD"] = str(preload)
        self.folder = folder
        self.recorded = {}  # day: when the command that recorded it began
        self.refused = 0
        self.failures = []
        self.longest = 0.0

    def record(self, number):
        day = day_of(number)
        while True:
            begun = time.monotonic()
            done = subprocess.run([*self.words, f"noorderzorg={number}", "--date", day, "--wait", "60"], cwd=self.folder,
                                  env=self.environment, capture_output=True, text=True, check=False)
            self.longest = max(self.longest, time.monotonic() - begun)
            if done.returncode == 0:
                self.recorded[day] = begun
                return
            if not BUSY.search(done.stderr):
                self.failures.append(f"measure of {day}: exit {done.returncode}: {done.stderr.strip()}")
                return
            self.refused += 1

    def run(self, processes, each):
        def work(writer):
            for i in range(each):
                self.record(writer * each + i)

        threads = [threading.Thread(target=work, args=(i,)) for i in range(processes)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


class Editor(threading.Thread):
    """Reads the book, thinks, and saves it with one more line at its end, by a rename or in place."""

    def __init__(self, book):
        super().__init__()
        self.book, self.stopped, self.number, self.again = book, threading.Event(), 0, 0
        self.saved_at = 0.0

    def save(self, text, in_place):
        if in_place:
            with open(self.book, "r+b", buffering=0) as file:
                file.write(text)
                file.truncate()
                return os.path.samestat(os.fstat(file.fileno()), os.stat(self.book))
        draft = self.book.with_name("4913~")  # as editors name them
        draft.write_bytes(text)
        os.rename(draft, self.book)
        return True

    def run(self):
        while not self.stopped.wait(0.03):
            self.number += 1
            text = self.book.read_bytes() + f"# saved {self.number}\n".encode()
            time.sleep(0.002)
            # Editors that save in place see that the file is another one, and are told to save again.
            while not self.save(text, self.number % 2 == 0):
                self.again += 1
            self.saved_at = time.monotonic()

    def stop(self):
        self.stopped.set()
        self.join()


def book_of(folder):
    return folder / "measurements/noorderzorg.toml"


def find_in_book(test, folder, writers, since):
    """What is missing, double or torn, of the figures whose commands began later than `since`."""
    lines = book_of(folder).read_text(encoding="utf-8").splitlines()
    figures = [line.split(" = ") for line in lines if re.match(r"20[0-2]\d-", line)]
    days = [day for day, _ in figures]
    for day in sorted(set(days)):
        if days.count(day) > 1:
            yield f"{day} stands {days.count(day)} times"
    lost = [day for day, begun in sorted(writers.recorded.items()) if begun > since and day not in days]
    if lost:
        yield f"{len(lost)} of {len(writers.recorded)} figures were recorded and are lost, for example {lost[0]}"
    yield from writers.failures[:5]
    check = run([test.accord, "check"], folder)
    if check.returncode != 0:
        yield f"check: exit {check.returncode}: {check.stdout.strip()[:400]}"
    if left := files_of(folder)[1] + [n for n in own_files(folder) if n not in (".gitignore", "lock")]:
        yield f"left over: {left}"


def build_unlocked(test):
    """A flock that does nothing and no exchange, for the control: exchanging names alone would lose nothing either."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("c++") or test.skip("there is no C compiler")
    source, library = test.folder / "unlocked.c", test.folder / "unlocked.so"
    source.write_text(UNLOCKED, encoding="utf-8")
    subprocess.run([compiler, "-shared", "-fPIC", "-o", library, source], check=True)
    return library


def many(test):
    folder = test.fresh()
    writers = Writers(test, folder, build_unlocked(test) if test.control else None)
    processes = 64 if test.long else 16
    begun = time.monotonic()
    each = 20 if test.control else 50
    writers.run(processes, each)
    took = time.monotonic() - begun
    for finding in find_in_book(test, folder, writers, since=0):
        # Without a lock commands fail too; what the control is about is what was recorded and is lost.
        if not test.control or "are lost" in finding:
            test.add(f"{processes} writers: {finding}")
    if len(writers.recorded) < processes * each and not writers.failures and not test.control:
        test.add(f"{processes} writers: only {len(writers.recorded)} figures were recorded")
    return f"{len(writers.recorded)} figures of {processes} writers in {took:.1f} s, the longest {writers.longest:.2f} s"


def edited(test):
    folder = test.fresh()
    editor, writers = Editor(book_of(folder)), Writers(test, folder)
    editor.start()
    writers.run(4, 50 if test.long else 25)
    editor.stop()
    writers.run(1, 3)  # and some that certainly come after it
    for finding in find_in_book(test, folder, writers, since=editor.saved_at):
        test.add(f"with an editor: {finding}")
    if f"# saved {editor.number}" not in book_of(folder).read_text(encoding="utf-8"):
        test.add(f"with an editor: its last save, number {editor.number}, is lost")
    return f"an editor saved {editor.number} times ({editor.again} again), {writers.refused} commands were refused and repeated"


def main():
    test = Test(__doc__, needs_strace=False)
    summary = many(test)
    if not test.control:
        summary += "; " + edited(test)
    test.finish(summary)


if __name__ == "__main__":
    main()
