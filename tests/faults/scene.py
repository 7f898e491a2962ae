"""What the fault tests share: a small partnership, accord under strace, and what must hold after a fault.

Each test is a script that prints its findings in sentences and exits with 1 when there are any; with 77 where the
machine can't run it (no strace, no ptrace), which ctest tells as skipped. With --control it runs against a writer that
is broken on purpose, and fails when that goes unnoticed. With --long it tries all that there is to try.
"""

import argparse
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections import Counter, namedtuple
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SKIPPED = 77
SETUP = Path(__file__).resolve().parents[1] / "setup.sh"
STAGED = re.compile(r"\..+\.accord-(none|[0-9a-f]{16})-(none|[0-9a-f]{16})-\d+$")
ENVIRONMENT = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "ACCORD_TODAY": "2026-11-23", "LC_ALL": "C.UTF-8"}

# A command that writes, by the name that findings give it.
Command = namedtuple("Command", "name words")
COMMANDS = [
    Command("measure", ["measure", "internships", "noorderzorg=75"]),
    Command("measure of two parties", ["measure", "internships", "noorderzorg=75", "hanzeschool=53"]),
    Command("mv", ["mv", "noorderzorg", "noord"]),
    Command("goal add", ["goal", "add", "+20% internships by 2027-12-31", "--id", "more"]),
    Command("import", ["import", "documents/figures.csv"]),
]
MORE_COMMANDS = [  # tried with --long
    Command("stop", ["stop", "internships", "--why", "no places"]),
    Command("party add", ["party", "add", "zuiderzorg", "--name", "Zuiderzorg"]),
    Command("indicator add", ["indicator", "add", "retention", "--unit", "%"]),
    Command("effort add", ["effort", "add", "We meet every month", "--supports", "internships"]),
    Command("decide", ["decide", "We go on", "--affects", "internships"]),
    Command("ratify", ["ratify", "internships", "--party", "noorderzorg,hanzeschool", "--by", "board"]),
    Command("party merge", ["party", "merge", "together", "--of", "noorderzorg,hanzeschool", "--on", "2026-01-01"]),
]
# What a writer as it should not be does in the place of `measure`: it tells before it is true, and writes in place.
BROKEN = """#!/bin/sh
[ "$1" = measure ] || exec "$ACCORD" "$@"
echo recorded
printf '[internships]\\n2023-12-31 = 70\\n' > measurements/noorderzorg.toml
printf '2024-10-31 = 74\\n2026-11-23 = 75\\n' >> measurements/noorderzorg.toml
exit 0
"""
FIGURES = "date,party,indicator,value\n2025-06-30,noorderzorg,internships,75\n2025-06-30,hanzeschool,internships,53\n"
MANY = 9  # files
# A system call, and the how manieth of its name it is.
Point = namedtuple("Point", "name number line")


class Test:
    """The options of a test, a folder of its own, and the findings so far."""

    def __init__(self, description, control=True, needs_strace=True):
        parser = argparse.ArgumentParser(description=description)
        parser.add_argument("--accord", default=shutil.which("accord") or "accord", help="the program that was built")
        parser.add_argument("--long", action="store_true", help="try everything; takes minutes")
        if control:
            parser.add_argument("--control", action="store_true", help="see that a broken writer is noticed")
        self.options = parser.parse_args()
        self.control = control and self.options.control
        self.long = self.options.long
        self.accord = str(Path(self.options.accord).resolve())
        self.folder = Path(tempfile.mkdtemp(prefix="accord-faults-"))
        self.findings = []
        self.count = 0
        if needs_strace:
            self.require_strace()
        self.model = self.folder / "model"
        self.model.mkdir()
        subprocess.run(["bash", "-c", f". {SETUP}; small_partnership"], cwd=self.model, check=True)
        (self.model / "documents").mkdir()
        (self.model / "documents/figures.csv").write_text(FIGURES, encoding="utf-8")
        os.environ["ACCORD"] = self.accord
        if self.control:
            self.broken = self.folder / "broken"
            self.broken.write_text(BROKEN, encoding="utf-8")
            self.broken.chmod(0o755)

    def skip(self, why):
        shutil.rmtree(self.folder, ignore_errors=True)
        print(f"skipped: {why}", file=sys.stderr)
        sys.exit(SKIPPED)

    def require_strace(self):
        if not shutil.which("strace"):
            self.skip("there is no strace; install the package strace")
        tried = subprocess.run(["strace", "-o", os.devnull, "-e", "inject=getpid:error=EIO:when=1000", "true"],
                               capture_output=True, text=True, check=False)
        if tried.returncode != 0:
            self.skip(f"strace can't trace here: {tried.stderr.strip()}")

    @property
    def writer(self):
        return str(self.broken) if self.control else self.accord

    def has_command(self, words):
        listed = subprocess.run([self.accord, "help"], capture_output=True, text=True, check=True, env=ENVIRONMENT).stdout
        return any(line.split()[:1] == [words[0]] for line in listed.splitlines())

    def commands(self):
        """Those that the program has; the control's writer knows one."""
        known = COMMANDS + (MORE_COMMANDS if self.long else [])
        return [c for c in known if self.has_command(c.words)][:1 if self.control else None]

    def fresh(self):
        """A copy of the partnership; all are equally deep, so that each run makes the same calls."""
        self.count += 1
        copy = self.folder / f"{self.count:06d}"
        shutil.copytree(self.model, copy)
        return copy

    def import_of_many(self):
        """A command that writes so many files that one call makes all of them safe."""
        lines = ["date,party,indicator,value"]
        for i in range(MANY):
            (self.model / f"parties/party-{i}.toml").write_text(f'name = "Party {i}"\n', encoding="utf-8")
            lines.append(f"2025-06-30,party-{i},internships,{i + 1}")
        (self.model / "documents/many.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
        return Command("import of many files", ["import", "documents/many.csv"])

    def add(self, finding):
        self.findings.append(finding)

    def sound_runs(self):
        """The commands that write when nothing fails: (command, files before, files after, what is told); others are findings."""
        for command in self.commands():
            folder = self.fresh()
            old, _ = files_of(folder)
            done = run([self.writer, *command.words], folder)
            new, _ = files_of(folder)
            if done.returncode != 0 or new == old:
                self.add(f"{command.name}: exit {done.returncode} without a fault: {done.stderr}")
            else:
                yield command, old, new, done.stdout

    def each(self, work, items):
        """Calls work for each item, two at once; the first surprise ends it."""
        with ThreadPoolExecutor(max_workers=os.cpu_count() or 2) as pool:
            return list(pool.map(work, items))

    def finish(self, summary):
        shutil.rmtree(self.folder, ignore_errors=True)
        if self.control:
            noticed = len(self.findings) > 0
            print(f"control: {'noticed, for example: ' + self.findings[0] if noticed else 'goes unnoticed'}")
            sys.exit(0 if noticed else 1)
        for finding in self.findings[:400]:
            print(finding, file=sys.stderr)
        print(f"{summary}: {len(self.findings)} findings")
        sys.exit(1 if self.findings else 0)


def run(words, cwd, timeout=60):
    return subprocess.run(words, cwd=cwd, env={**ENVIRONMENT, "ACCORD": os.environ.get("ACCORD", "")},
                          capture_output=True, text=True, errors="replace", timeout=timeout, check=False,
                          stdin=subprocess.DEVNULL)


Measured = namedtuple("Measured", "words returncode stdout stderr seconds megabytes")


def run_measured(words, cwd, timeout=20, **more):
    """Runs a command and measures it: its seconds of processor time and the most memory it had; both are the command's
    own, whatever else the machine does. Bytes come as bytes. One that hangs is ended, with -SIGKILL as its status."""
    with tempfile.TemporaryFile() as stdout, tempfile.TemporaryFile() as stderr:
        environment = {**ENVIRONMENT, "ACCORD": os.environ.get("ACCORD", ""), **more}
        process = subprocess.Popen(words, cwd=cwd, env=environment, stdin=subprocess.DEVNULL, stdout=stdout,
                                   stderr=stderr, start_new_session=True)
        watch = threading.Timer(timeout, os.killpg, (process.pid, signal.SIGKILL))
        watch.start()
        _, status, usage = os.wait4(process.pid, 0)
        watch.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        stdout.seek(0)
        stderr.seek(0)
        return Measured(words, process.returncode, stdout.read(), stderr.read(), usage.ru_utime + usage.ru_stime,
                        usage.ru_maxrss / 1024)


def strace(options, words, cwd):
    return run(["strace", "-o", os.devnull, *options, *words], cwd)


def inject(point, what):
    return ["-e", f"trace={point.name}", "-e", f"inject={point.name}:{what}:when={point.number}"]


def record_points(words, cwd, trace):
    """Every system call of a run, from the one on in which the partnership is looked for."""
    done = run(["strace", "-o", str(trace), *words], cwd)
    assert done.returncode == 0, done.stderr
    counts, points, begun = Counter(), [], False
    for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
        call = re.match(r"(\w+)\(", line)
        if not call:
            continue
        counts[call[1]] += 1
        begun = begun or "accord.toml" in line or "measurements/" in line
        if begun:
            points.append(Point(call[1], counts[call[1]], line[:120]))
    return points


def files_of(folder):
    """What the partnership says, by path; and the staged files that are there."""
    files, staged = {}, []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_dir() or name.startswith(".accord/"):
            continue
        if STAGED.search(path.name):
            staged.append(name)
        else:
            files[name] = path.read_bytes()
    return files, staged


def torn(now, old, new):
    """The files that are neither as they were nor as they were to become."""
    return [name for name in sorted(set(now) | set(old) | set(new))
            if now.get(name) not in (old.get(name), new.get(name))]


def own_files(folder):
    own = folder / ".accord"
    return sorted(p.name for p in own.iterdir()) if own.is_dir() else []


def find_after(test, folder, old, new):
    """What is wrong with the state in which a fault left a partnership, as the commands after it find it."""
    # A reader, which has to finish what was decided.
    status = run([test.accord, "status", "--json"], folder)
    if status.returncode != 0:
        yield f"status after it: exit {status.returncode}: {status.stderr.strip()}"
    now, _ = files_of(folder)
    if now not in (old, new):
        changed = [name for name in set(old) | set(new) if old.get(name) != new.get(name)]
        yield f"a mix of old and new after status: {[n for n in changed if now.get(n) == new.get(n)]} of {changed} are new"
    # Another writer, which has to sweep.
    other = run([test.accord, "measure", "internships", "hanzeschool=51", "--date", "2024-06-30"], folder)
    if other.returncode != 0:
        yield f"measure after it: exit {other.returncode}: {other.stderr.strip()}"
    after, staged = files_of(folder)
    if staged:
        yield f"left over: {staged}"
    if left := [name for name in own_files(folder) if name not in (".gitignore", "lock")]:
        yield f"left in .accord: {left}"
    if not any(b"2024-06-30 = 51" in text for text in after.values()):
        yield "the figure that was recorded after it is not there"
    check = run([test.accord, "check"], folder)
    if check.returncode != 0:
        yield f"check after it: exit {check.returncode}: {check.stdout.strip()}"
