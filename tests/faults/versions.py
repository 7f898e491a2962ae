#!/usr/bin/env python3
"""What another version of the program has left, and clocks that jump.

A partnership, or a journal, of a newer format is refused: nothing is written, and the message says what to do. A journal
that is cut off is refused too, and once it is whole again the next command finishes it. Days of files that lie in the
future or the past, a lock that another program wrote, and a today that goes back change no figure. With --control the
program looks at no version, and must be noticed.
"""

import os
import shutil
import time

from scene import COMMANDS, MORE_COMMANDS, Test, files_of, inject, record_points, run, run_measured, strace

READERS = [["status"], ["status", "--json"], ["show", "internships"], ["report"], ["export"], ["due"], ["ready"], ["balance"],
           ["agreement"], ["log"], ["goal", "list"], ["party", "show", "noorderzorg"]]
MEASURE = ["measure", "internships", "noorderzorg=75", "hanzeschool=53"]
NEWER = "a newer accord"
FNV_BASE, FNV_PRIME = 0xCBF29CE484222325, 0x100000001B3
# Formats that this program can't know; TOML that is no number is another matter.
FORMATS = ["2", "3", "1000000", "9223372036854775807"]
NO_FORMATS = ["0", "-1", '"1"', "true", "[1]", "2026-01-01"]
DAYS = {"before all days": -2_000_000_000, "1970": 0, "tomorrow": None, "2100": 4_102_444_800, "2240": 8_520_336_000}
TODAYS = ["2024-02-29", "1900-01-01", "2200-12-31", "2023-12-30"]
NO_TODAYS = ["1899-12-31", "2201-01-01", "9999-12-31", "2026-02-30", "2026-13-01", "tomorrow", "2026-1-1", " 2026-01-01", "2026-01-01T00:00", "0",
             "-1", "\x1b[31m", "2" * 5000]
BROKEN = """#!/bin/sh
rm -f .accord/journal
sed -i 's/^format = .*/format = 1/' accord.toml
exec "$ACCORD" "$@"
"""


def fingerprint(text):
    """FNV-1a, as it stands in the last line of a journal."""
    out = FNV_BASE
    for byte in text.encode("utf-8"):
        out = (out ^ byte) * FNV_PRIME % (1 << 64)
    return f"{out:016x}"


def find_refused(test, folder, words, what, wanted=(NEWER,)):
    """The command writes nothing, shows nothing, and says what to do."""
    before, _ = files_of(folder)
    own = {path.name: path.read_bytes() for path in (folder / ".accord").glob("*") if path.is_file() and path.name != "lock"}
    done = run([test.writer, *words], folder)
    told = f"{what}: {' '.join(words[:2])}"
    if done.returncode not in ((1, 2) if words[0] == "check" else (2,)):
        yield f"{told}: exit {done.returncode}: {done.stdout[:200]}{done.stderr[:200]}"
    if done.stdout and words[0] != "check":
        yield f"{told}: something is shown: {done.stdout[:200]}"
    if not any(word in done.stderr + done.stdout for word in wanted):
        yield f"{told}: says nothing of it: {done.stderr.strip()[:300]}"
    if files_of(folder)[0] != before:
        yield f"{told}: files are others"
    for name, text in own.items():
        path = folder / ".accord" / name
        if not path.is_file() or path.read_bytes() != text:
            yield f"{told}: .accord/{name} is another, or gone"


def find_in_formats(test):
    for number in FORMATS + NO_FORMATS:
        folder = test.fresh()
        settings = folder / "accord.toml"
        settings.write_text(settings.read_text(encoding="utf-8").replace("format = 1", f"format = {number}"), encoding="utf-8")
        writers = [command.words for command in COMMANDS + MORE_COMMANDS] + [["measure", "internships", "noorderzorg=75", "--replace"]]
        # One that is no number is a slip of the pen, and no sign of another meaning: figures are not shown.
        for words in [*READERS, *writers, ["check"]] if number in FORMATS else [["status"], ["report"], ["export"], ["check"]]:
            test.cases += 1
            yield from find_refused(test, folder, words, f"format = {number}", (NEWER,) if number in FORMATS else ("'format'",))


def killed(test):
    """A partnership in which a write of two files was decided, and its writer killed before it was carried out."""
    if not hasattr(test, "decided"):
        model = test.fresh()
        words = [test.accord, *MEASURE]
        points = record_points(words, test.fresh(), test.folder / "trace")
        exchange = [point for point in points if point.name == "renameat2"][0]
        strace(inject(exchange, "signal=KILL"), words, model)
        test.decided = model
        if not (model / ".accord/journal").exists():
            test.add("there is no journal after the writer was killed")
    test.count += 1
    copy = test.folder / f"{test.count:06d}"
    shutil.copytree(test.decided, copy, symlinks=True)
    return copy


def journals(text):
    """What may be found in the place of a journal, with what the message says of it."""
    lines = text.splitlines(keepends=True)
    newer = "".join(["accord journal 2\n", *lines[1:-1]])
    yield "of a newer format", newer + f"end {fingerprint(newer)}\n", NEWER
    odd = "accord journal 17\nwhatever\tit\tis\n{}\n"
    yield "of a format far ahead", odd + f"end {fingerprint(odd)}\n", NEWER
    yield "of a newer format, that ends otherwise", "accord journal 2\nx\ny\n", NEWER
    for at in sorted({0, 1, 10, len(lines[0]) - 1, len(lines[0]), len(text) // 2, len(text) - 20, len(text) - 1}):
        yield f"cut at {at}", text[:at], ".accord/journal"
    yield "with a byte changed", text.replace("noorderzorg", "noorderzorh", 1), ".accord/journal"
    outside = "accord journal 1\n" + lines[1].rsplit("\t", 1)[0] + "\t../../outside.toml\n"
    yield "that leads out", outside + f"end {fingerprint(outside)}\n", ".accord/journal"
    yield "of NUL bytes", "\0" * 200, ".accord/journal"


def find_in_journals(test):
    old, _ = files_of(test.fresh())
    whole = test.fresh()
    run([test.accord, *MEASURE], whole)
    new, _ = files_of(whole)
    text = (killed(test) / ".accord/journal").read_text(encoding="utf-8")
    for what, other, wanted in journals(text):
        folder = killed(test)
        journal = folder / ".accord/journal"
        _, staged = files_of(folder)
        journal.write_text(other, encoding="utf-8", newline="")
        for words in (["status"], ["report"], ["measure", "internships", "noorderzorg=76", "--date", "2025-01-31"], ["mv", "noorderzorg", "x"]):
            test.cases += 1
            yield from find_refused(test, folder, words, f"a journal {what}", (wanted,))
        if files_of(folder)[1] != staged:
            yield f"a journal {what}: what it was to put in place is gone"
        if test.control:
            continue
        # Whoever has the program, or the copy, that can read it, gets all that was decided.
        journal.write_text(text, encoding="utf-8", newline="")
        done = run([test.accord, "status"], folder)
        now, left = files_of(folder)
        if done.returncode != 0 or now != new or left:
            yield f"a journal {what}: not finished once it is whole again: {done.stderr.strip()}"
    for what, make in {"a FIFO": os.mkfifo, "a folder": os.mkdir, "a link": lambda path: os.symlink("/etc/passwd", path)}.items():
        folder = killed(test)
        journal = folder / ".accord/journal"
        journal.unlink()
        make(journal)
        for words in (["status"], MEASURE):
            test.cases += 1
            done = run_measured([test.writer, *words], folder)
            if done.returncode != 2 or b".accord/journal" not in done.stderr:
                yield f"{what} in the place of the journal: {words[0]}: exit {done.returncode}: {done.stderr[:200]!r}"
    yield from find_in_drafts(test, text, old)


def find_in_drafts(test, text, old):
    """One that its writer did not get to decide: the write has not been, and the next one sweeps."""
    for part in ("", text[:30], text, "accord journal 2\n"):
        folder = killed(test)
        (folder / ".accord/journal").unlink()
        (folder / ".accord/journal.new").write_text(part, encoding="utf-8")
        test.cases += 1
        done = run([test.writer, "status"], folder)
        if done.returncode != 0 or files_of(folder)[0] != old:
            yield f"a draft of {len(part)} bytes: status: exit {done.returncode}: {done.stderr.strip()}"
        done = run([test.writer, *MEASURE], folder)
        if done.returncode != 0 or files_of(folder)[1] or (folder / ".accord/journal.new").exists():
            yield f"a draft of {len(part)} bytes: measure: exit {done.returncode}: {done.stderr.strip()}; left {files_of(folder)[1]}"


def find_in_locks(test):
    """What another program may have left in the place of the lock: it is no lock unless somebody holds it."""
    def put(text, mode=0o644):
        def make(path):
            path.write_bytes(text)
            path.chmod(mode)
        return make
    for what, make, works in (("a dead process", put(b"99999999\n"), True), ("no number", put(b"\xff\x00\x1b[31m"), True), ("nothing", put(b""), True),
                              ("a megabyte", put(b"1" * 1_000_000), True), ("what may only be read", put(b"1\n", 0o444), True),
                              ("a FIFO", os.mkfifo, False), ("a folder", os.mkdir, False), ("a link", lambda p: os.symlink("../accord.toml", p), False)):
        folder = test.fresh()
        (folder / ".accord").mkdir()
        make(folder / ".accord/lock")
        before, _ = files_of(folder)
        test.cases += 1
        done = run_measured([test.accord, *MEASURE, "--wait", "1"], folder)
        if works and done.returncode != 0 and not (what == "what may only be read" and os.geteuid() != 0):
            yield f"a lock of {what}: exit {done.returncode}: {done.stderr[:200]!r}"
        if not works and (done.returncode != 2 or b".accord/lock" not in done.stderr or files_of(folder)[0] != before):
            yield f"{what} in the place of the lock: exit {done.returncode}: {done.stderr[:200]!r}"
        status = run_measured([test.accord, "status"], folder)
        if status.returncode != 0:
            yield f"a lock of {what}: status: exit {status.returncode}: {status.stderr[:200]!r}"


def set_days(folder, seconds):
    for path in [folder, *folder.rglob("*")]:
        os.utime(path, (seconds, seconds))


def find_in_days(test):
    """The days of files and folders mean nothing."""
    sound = test.fresh()
    shown = {tuple(words): run([test.accord, *words], sound).stdout for words in READERS}
    run([test.accord, *MEASURE], sound)
    wanted, _ = files_of(sound)
    for what, seconds in DAYS.items():
        for with_own in (False, True):
            folder = test.fresh()
            if with_own:  # the folder by which readers see that something is written
                run([test.accord, "measure", "internships", "noorderzorg=74", "--date", "2024-10-31"], folder)
            set_days(folder, time.time() + 86_400 if seconds is None else seconds)
            for words in READERS:
                test.cases += 1
                done = run([test.accord, *words], folder)
                if done.stdout != shown[tuple(words)]:
                    yield f"files of {what}: {' '.join(words)} shows something else: exit {done.returncode}: {done.stderr[:200]}"
            done = run([test.accord, *MEASURE], folder)
            if done.returncode != 0 or files_of(folder)[0] != wanted:
                yield f"files of {what}: measure: exit {done.returncode}: {done.stderr[:200]}"
        folder = killed(test)
        set_days(folder, time.time() + 86_400 if seconds is None else seconds)
        done = run([test.accord, "status"], folder)
        if done.returncode != 0 or files_of(folder)[0] != wanted:
            yield f"a journal of {what}: not finished: exit {done.returncode}: {done.stderr[:200]}"


def find_in_todays(test):
    for today in TODAYS + NO_TODAYS:
        folder = test.fresh()
        before, _ = files_of(folder)
        for words in [["status"], ["check"], ["report"], ["due"], ["log"], ["measure", "internships", "noorderzorg=75"]]:
            test.cases += 1
            done = run_measured([test.accord, *words], folder, ACCORD_TODAY=today)
            if done.returncode not in (0, 1, 2) or (today in NO_TODAYS and done.returncode == 0) or b"\x1b" in done.stderr:
                yield f"today is {today[:20]!r}: {words[0]}: exit {done.returncode}: {done.stderr[:200]!r}"
            if done.returncode == 2 and b"ACCORD_TODAY" not in done.stderr and today in NO_TODAYS:
                yield f"today is {today[:20]!r}: {words[0]}: says nothing of it: {done.stderr[:200]!r}"
        now, _ = files_of(folder)
        if lost := [line for name, text in before.items() for line in text.splitlines() if line not in now.get(name, b"").splitlines()]:
            yield f"today is {today[:20]!r}: lost: {lost[0]!r}"
    # A clock that was ahead and goes back: what was recorded stays.
    folder = test.fresh()
    run_measured([test.accord, "measure", "internships", "noorderzorg=75"], folder, ACCORD_TODAY="2030-01-01")
    run_measured([test.accord, "measure", "internships", "noorderzorg=76"], folder, ACCORD_TODAY="2025-01-01")
    book = (folder / "measurements/noorderzorg.toml").read_text(encoding="utf-8")
    if "2025-01-01 = 76\n2030-01-01 = 75\n" not in book:
        yield f"a clock that goes back: the book says {book!r}"
    if b"future-figure" not in run_measured([test.accord, "check"], folder, ACCORD_TODAY="2025-01-01").stdout:
        yield "a clock that goes back: check says nothing of the figure that lies ahead"


def main():
    test = Test(__doc__)
    test.cases = 0
    if test.control:
        test.broken.write_text(BROKEN, encoding="utf-8")
    parts = [find_in_formats, find_in_journals, *([] if test.control else [find_in_locks, find_in_days, find_in_todays])]
    noticed = set()

    def work(part):
        for finding in part(test):
            noticed.add(part)
            test.add(finding)

    for part in parts:
        work(part)
    if test.control and len(noticed) < len(parts):
        test.findings.clear()
    test.finish(f"{test.cases} commands after another version or another clock")


if __name__ == "__main__":
    main()
