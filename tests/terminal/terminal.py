"""A real terminal for the tests in this folder: a program that runs in it, what is typed, and what it shows.

Each test is a script that prints its findings in sentences and exits with 1 when there are any; with 77 where the
machine lacks what it needs, which ctest tells as skipped. With --control something is broken on purpose, and the test
fails when that goes unnoticed.
"""

import argparse
import fcntl
import os
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

SKIPPED = 77
SETUP = Path(__file__).resolve().parents[1] / "setup.sh"
PATIENCE = 60  # seconds until something that does not come is a finding
PATIENCE_OF_CONTROL = 5
CODES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>()][0B]?|\x1b\][^\x07]*\x07|\r|\x1b[78M]")


class Terminal:
    """A program in a terminal of 80 columns."""

    def __init__(self, words, folder, environment, patience, lines=24):
        self.patience = patience
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", lines, 80, 0, 0))
            os.chdir(folder)
            os.execvpe(words[0], words, environment)
        self.shown = ""

    def type(self, text):
        os.write(self.descriptor, text.encode())

    def read(self):
        """More of what it shows; False at its end."""
        ready, _, _ = select.select([self.descriptor], [], [], 0.2)
        if not ready:
            return True
        try:
            got = os.read(self.descriptor, 65536)
        except OSError:
            return False
        self.shown += got.decode("utf-8", "replace")
        return bool(got)

    def wait_for(self, pattern, begin=0):
        """What it shows from `begin` on, once the pattern is in it; None when it does not come."""
        until = time.monotonic() + self.patience
        while time.monotonic() < until:
            text = self.text()[begin:]
            if re.search(pattern, text):
                return text
            if not self.read():
                break
        text = self.text()[begin:]
        return text if re.search(pattern, text) else None

    def text(self):
        return CODES.sub("", self.shown)

    def end(self):
        """Reads to its end and returns its exit status; of one that does not end, that of a kill."""
        until = time.monotonic() + self.patience
        while self.read():
            if time.monotonic() > until:
                os.kill(self.process, signal.SIGKILL)
        _, status = os.waitpid(self.process, 0)
        os.close(self.descriptor)
        return os.waitstatus_to_exitcode(status)


class Test:
    def __init__(self, description):
        parser = argparse.ArgumentParser(description=description)
        parser.add_argument("--accord", required=True, help="the program")
        parser.add_argument("--control", action="store_true", help="break something, which must be noticed")
        given = parser.parse_args()
        self.accord = str(Path(given.accord).resolve())
        self.control = given.control
        self.findings = []
        self.folder = Path(tempfile.mkdtemp(prefix="accord-terminal."))
        path = f"{Path(self.accord).parent}:{os.environ.get('PATH', '/usr/bin:/bin')}"
        self.environment = {"PATH": path, "HOME": str(self.folder), "TERM": "xterm", "LC_ALL": "C.UTF-8",
                            "ACCORD_TODAY": "2026-11-23"}

    def make_partnership(self, name="region"):
        folder = self.folder / name
        folder.mkdir()
        subprocess.run(["bash", "-c", f". {SETUP} && small_partnership"], cwd=folder, check=True)
        return folder

    def start(self, words, folder, **more):
        patience = PATIENCE_OF_CONTROL if self.control else PATIENCE
        return Terminal(words, folder, {**self.environment, **more}, patience)

    def expect(self, right, what):
        if not right:
            self.findings.append(what)

    def skip(self, why):
        print(f"SKIPPED: {why}")
        shutil.rmtree(self.folder, ignore_errors=True)
        sys.exit(SKIPPED)

    def end(self, cases):
        shutil.rmtree(self.folder, ignore_errors=True)
        for finding in self.findings:
            print(finding)
        if self.control:
            print("noticed" if self.findings else "what was broken on purpose was NOT noticed")
            sys.exit(0 if self.findings else 1)
        print(f"{cases} cases, {len(self.findings)} findings")
        sys.exit(1 if self.findings else 0)
