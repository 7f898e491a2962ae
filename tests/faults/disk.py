#!/usr/bin/env python3
"""Real disks that are full or read-only, a limit on the size of files, and an output that takes nothing.

A command that can't write says so, names a file, and leaves what was there as it was and nothing beside it; when there
is room again it works. What needs a mount of its own is done as root, or in a name space where that is allowed.
"""

import os
import resource
import shutil
import signal
import subprocess
import sys

from scene import COMMANDS, ENVIRONMENT, Test, files_of, find_after, own_files, run

LARGE = 400  # figures: a book of some pages of memory
INSIDE = "ACCORD_FAULTS_INSIDE"


def can_mount(folder):
    return subprocess.run(["mount", "-t", "tmpfs", "none", folder], capture_output=True, check=False).returncode == 0


def enter_name_space(test):
    """Starts again in a name space in which this user may mount; ends with a skip where that is not allowed."""
    if INSIDE in os.environ:
        test.skip("file systems can't be mounted here, neither as root nor in a name space")
    unshare = ["unshare", "-rm", "--", sys.executable, *sys.argv]
    if not shutil.which("unshare") or subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode:
        test.skip("mounting needs root, or `unshare -rm`")
    shutil.rmtree(test.folder, ignore_errors=True)
    os.environ[INSIDE] = "1"
    os.execvp(unshare[0], unshare)


class Mounted:
    """A small file system with the partnership in it."""

    def __init__(self, test, name, options):
        self.folder = test.folder / name
        self.folder.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", options, "none", self.folder], check=True)
        shutil.copytree(test.model, self.folder / "x")

    def __enter__(self):
        return self.folder / "x"

    def __exit__(self, *_):
        subprocess.run(["umount", "-l", self.folder], check=False)


def enlarge_books(folder):
    """So that a new book needs pages that a full file system does not have."""
    for name in ("noorderzorg", "hanzeschool"):
        with (folder / f"measurements/{name}.toml").open("a", encoding="utf-8") as book:
            for i in range(LARGE):
                book.write(f"# {'x' * 40} {i}\n")


def fill(folder):
    """Takes all the room that is left but `folder`'s own."""
    with (folder.parent / "ballast").open("wb", buffering=0) as file:
        for size in (65536, 4096, 512, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue


def refused(test, what, done, old, folder):
    """A command that could not write: what is wrong with what it said and left."""
    if done.returncode != 2 or "toml" not in done.stderr + "toml" * (".accord" in done.stderr):
        test.add(f"{what}: exit {done.returncode}: {done.stdout.strip()} {done.stderr.strip()}")
    now, staged = files_of(folder)
    if now != old:
        test.add(f"{what}: files have changed: {[n for n in old if now.get(n) != old[n]]}")
    if staged or [n for n in own_files(folder) if n not in (".gitignore", "lock")]:
        test.add(f"{what}: left over: {staged} {own_files(folder)}")


def works_again(test, what, folder):
    old, _ = files_of(folder)
    for finding in find_after(test, folder, old, old):
        test.add(f"{what}, when there is room again: {finding}")


def full_disk(test, command, inodes):
    options = "size=1m" + (",nr_inodes=40" if inodes else "")
    what = f"{command.name} on a {'disk without room for names' if inodes else 'full disk'}"
    with Mounted(test, f"full-{command.words[0]}-{len(command.words)}-{inodes}", options) as folder:
        enlarge_books(folder)
        run([test.accord, "measure", "internships", "noorderzorg=70", "--date", "2023-11-30"], folder)
        old, _ = files_of(folder)
        ballast = [folder.parent / f"name-{i}" for i in range(60)] if inodes else [folder.parent / "ballast"]
        if inodes:
            made = 0
            for path in ballast:
                try:
                    path.touch()
                    made += 1
                except OSError:
                    break
            ballast = ballast[:made]
        else:
            fill(folder)
        done = run([test.writer, *command.words], folder)
        refused(test, what, done, old, folder)
        if " room " not in done.stderr:
            test.add(f"{what}: it does not tell to make room: {done.stderr.strip()}")
        for path in ballast:
            path.unlink()
        works_again(test, what, folder)


def read_only(test, command):
    what = f"{command.name} on a disk that is read-only"
    with Mounted(test, f"ro-{command.words[0]}-{len(command.words)}", "size=1m") as folder:
        old, _ = files_of(folder)
        subprocess.run(["mount", "-o", "remount,ro", folder.parent], check=True)
        refused(test, what, run([test.writer, *command.words], folder), old, folder)
        status = run([test.accord, "status"], folder)
        if status.returncode != 0:
            test.add(f"status on a disk that is read-only: exit {status.returncode}: {status.stderr.strip()}")
        subprocess.run(["mount", "-o", "remount,rw", folder.parent], check=True)
        works_again(test, what, folder)


def limited_size(test, command):
    """As `ulimit -f` sets it: its signal must not end the program with a torn file."""
    folder = test.fresh()
    enlarge_books(folder)
    run([test.accord, "measure", "internships", "noorderzorg=70", "--date", "2023-11-30"], folder)
    old, _ = files_of(folder)

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

    done = subprocess.run([test.writer, *command.words], cwd=folder, env={**ENVIRONMENT, "ACCORD": test.accord},
                          capture_output=True, text=True, check=False, preexec_fn=limit)
    refused(test, f"{command.name} with a limit on the size of files", done, old, folder)
    works_again(test, f"{command.name} with a limit on the size of files", folder)


def full_output(test, command):
    """What is recorded and can't be told is trouble, but it is recorded."""
    folder, reference = test.fresh(), test.fresh()
    run([test.writer, *command.words], reference)
    with open("/dev/full", "wb") as full:
        done = subprocess.run([test.writer, *command.words], cwd=folder, env={**ENVIRONMENT, "ACCORD": test.accord},
                              stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode != 2 or "can't write the output" not in done.stderr:
        test.add(f"{command.name} into /dev/full: exit {done.returncode}: {done.stderr.strip()}")
    if files_of(folder) != files_of(reference):
        test.add(f"{command.name} into /dev/full: it is not recorded")


def main():
    test = Test(__doc__, needs_strace=False)
    probe = test.folder / "probe"
    probe.mkdir()
    if not can_mount(probe):
        enter_name_space(test)
    subprocess.run(["umount", probe], check=True)
    commands = test.commands()
    for command in commands:
        limited_size(test, command) if command.words[0] in ("measure", "import") else None
        full_output(test, command)
        read_only(test, command)
        if command.name != "goal add":  # which needs less than a page
            full_disk(test, command, inodes=False)
        full_disk(test, command, inodes=True)
    test.finish(f"{len(commands)} commands on disks that are full or read-only, with limited files and full outputs")


if __name__ == "__main__":
    main()
