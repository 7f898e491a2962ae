#!/usr/bin/env python3
"""Many clones of one repository record figures and sync, all at once.

It holds two partnerships with files of the same names, one at its top and one in a folder: every other clone works in
the second. Every figure is in every clone in the end, once; all have the same files; and what they share is sound. With
--control the clones share by force, and figures must get lost.
"""

import re
import shutil
import subprocess
import threading
import time

from scene import Test, run

PLAIN_GIT = {"user.name": "T", "user.email": "t@example.org", "commit.gpgSign": "false"}
FOLDERS = (".", "care/region")
BY_FORCE = "git add -A && git commit -qm x && git fetch -q && git push -q --force origin main"


def git(folder, *words):
    settings = [part for name, value in PLAIN_GIT.items() for part in ("-c", f"{name}={value}")]
    return subprocess.run(["git", *settings, *words], cwd=folder, capture_output=True, text=True, check=True).stdout


def make_clones(test, count):
    start = test.fresh()
    shutil.copytree(test.model, start / FOLDERS[1])
    git(start, "init", "-q", "-b", "main")
    git(start, "add", "-A")
    git(start, "commit", "-qm", "start")
    shared = test.folder / "shared.git"
    git(start, "clone", "-q", "--bare", ".", str(shared))
    clones = []
    for i in range(count):
        clone = test.folder / f"clone-{i:02d}"
        git(test.folder, "clone", "-q", str(shared), str(clone))
        for name, value in PLAIN_GIT.items():
            git(clone, "config", name, value)
        clones.append(clone)
    return shared, clones


def day_of(number):
    return f"{2000 + number // 336:04d}-{number // 28 % 12 + 1:02d}-{number % 28 + 1:02d}"


def work(test, folder, first, each, failures):
    for number in range(first, first + each):
        words = ["measure", "internships", f"noorderzorg={number}", "--date", day_of(number)]
        measured = run([test.accord, *words], folder)
        words = ["sh", "-c", BY_FORCE] if test.control else [test.accord, "sync"]
        synced = run(words, folder, timeout=300)
        for done in (measured, synced):
            if done.returncode != 0 and not test.control:
                failures.append(f"{folder}: {done.args[1]}: exit {done.returncode}: {done.stderr.strip()}")


def find_in_folder(folder, wanted):
    book = (folder / "measurements/noorderzorg.toml").read_text(encoding="utf-8")
    days = re.findall(r"^(20[0-2]\d-\d\d-\d\d) = ", book, re.M)
    lost = [day for day in wanted if days.count(day) == 0]
    if lost:
        yield f"{folder}: {len(lost)} of {len(wanted)} figures are lost, for example {lost[0]}"
    double = sorted({day for day in days if days.count(day) > 1})
    if double:
        yield f"{folder}: {double[0]} stands there more than once"


def main():
    test = Test(__doc__, needs_strace=False)
    count, each = (16, 20) if test.long else (4, 4) if test.control else (6, 8)
    shared, clones = make_clones(test, count)
    failures = []
    begun = time.monotonic()
    threads = [threading.Thread(target=work, args=(test, clone / FOLDERS[i % 2], i * each, each, failures))
               for i, clone in enumerate(clones)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took = time.monotonic() - begun
    for clone in clones:
        run(["git", "pull", "-q", "--rebase"] if test.control else [test.accord, "sync"], clone, timeout=300)
    for finding in failures[:5]:
        test.add(finding)
    for clone in clones:
        for which, folder in enumerate(FOLDERS):
            wanted = [day_of(i) for i in range(count * each) if i // each % 2 == which]
            for finding in find_in_folder(clone / folder, wanted):
                test.add(finding)
    if not test.control:
        trees = {git(clone, "rev-parse", "HEAD^{tree}") for clone in clones}
        if len(trees) != 1:
            test.add(f"the clones have {len(trees)} different trees")
        for clone in clones:
            if left := git(clone, "status", "--porcelain"):
                test.add(f"{clone.name}: not committed: {left.strip()}")
        git(shared, "fsck", "--strict")
    return test.finish(f"{count * each} figures of {count} clones in {took:.1f} s")


if __name__ == "__main__":
    main()
