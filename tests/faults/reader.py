#!/usr/bin/env python3
"""Reads a partnership while several of its files are written: what is shown is all old or all new, never a mix.

The writer is held, or killed, between two files; the reader is held between two files; and both run freely, many times.
With --control the reader is one that knows nothing of accord, and must show a mix.
"""

import json
import subprocess
import threading
import time

from scene import COMMANDS, ENVIRONMENT, Test, inject, record_points, run, strace

OLD, NEW = 126, 128  # 74 + 52 and 75 + 53 places; 127 is neither
HOLD = 800_000  # microseconds
BROKEN_READER = """#!/bin/sh
sum() { awk -F' = ' '/^20/ { newest = $2 } END { print newest }' "$1"; }
first=$(sum measurements/hanzeschool.toml)
sleep 0.8
second=$(sum measurements/noorderzorg.toml)
echo "{\\"results\\": [{\\"current\\": {\\"value\\": $((first + second))}}]}"
"""


def shown_by(done):
    return json.loads(done.stdout)["results"][0]["current"]["value"] if done.returncode == 0 else None


def judge(test, what, done, allowed=(OLD, NEW)):
    if shown_by(done) not in allowed:
        test.add(f"{what}: status shows {shown_by(done)}, not one of {allowed}; exit {done.returncode}: {done.stderr.strip()}")


def exchange_points(test, writer):
    points = record_points(writer, test.fresh(), test.folder / "trace")
    return [point for point in points if point.name == "renameat2"]


def hold_writer(test, writer, reader):
    """The reader comes when one book is new and the other still old: it waits for the other."""
    second = exchange_points(test, writer)[1]
    folder = test.fresh()
    thread = threading.Thread(target=strace, args=(inject(second, f"delay_enter={HOLD}"), writer, folder))
    thread.start()
    time.sleep(HOLD / 2e6)
    judge(test, f"{second.name} {second.number} of {writer[1:]} is held", run(reader, folder))
    thread.join()
    judge(test, "afterwards", run(reader, folder), [NEW])


def kill_writer(test, writer, reader):
    """The reader comes when the writer is dead: it finishes what was decided."""
    for point in exchange_points(test, writer):
        folder = test.fresh()
        strace(inject(point, "signal=KILL"), writer, folder)
        judge(test, f"{writer[1:]} was killed at {point.name} {point.number}", run(reader, folder), [NEW])


def hold_reader(test, writer, reader):
    """Both books are written between the reader's first and its second."""
    folder = test.fresh()
    run([test.accord, "measure", "internships", "noorderzorg=74", "--date", "2024-10-31"], folder)  # makes .accord
    if test.control:
        options = []
    else:
        points = record_points(reader, test.fresh(), test.folder / "trace")
        books = [p for p in points if p.name == "openat" and "noorderzorg.toml" in p.line]
        options = ["strace", "-o", "/dev/null", *inject(books[-1], f"delay_enter={HOLD}")]
    process = subprocess.Popen([*options, *reader], cwd=folder, env=ENVIRONMENT, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, text=True)
    time.sleep(HOLD / 2e6)
    run(writer, folder)
    stdout, stderr = process.communicate()
    judge(test, "the reader is held between two books", subprocess.CompletedProcess(reader, process.returncode, stdout, stderr))


def run_freely(test, reader, rounds):
    """Each write gives both parties the same figure: a sum that is odd is a mix."""
    folder = test.fresh()
    stop = threading.Event()
    shown = []

    def read():
        while not stop.is_set():
            done = run(reader, folder)
            shown.append(shown_by(done))
            if done.returncode != 0 or (shown[-1] != OLD and shown[-1] % 2 == 1):
                test.add(f"run freely: status shows {shown[-1]}; exit {done.returncode}: {done.stderr.strip()}")

    threads = [threading.Thread(target=read) for _ in range(3)]
    for thread in threads:
        thread.start()
    for i in range(rounds):
        done = run([test.accord, "measure", "internships", f"noorderzorg={80 + i}", f"hanzeschool={80 + i}", "--replace",
                    "--wait", "60"], folder)
        if done.returncode != 0:
            test.add(f"run freely: measure: exit {done.returncode}: {done.stderr.strip()}")
    stop.set()
    for thread in threads:
        thread.join()
    return len(shown)


def main():
    test = Test(__doc__)
    writer = [test.accord, *next(c.words for c in COMMANDS if c.name == "measure of two parties")]
    reader = [test.accord, "status", "--json"]
    if test.control:
        script = test.folder / "reader"
        script.write_text(BROKEN_READER, encoding="utf-8")
        script.chmod(0o755)
        hold_reader(test, writer, [str(script)])
        test.finish("")
    hold_writer(test, writer, reader)
    kill_writer(test, writer, reader)
    hold_reader(test, writer, reader)
    count = run_freely(test, reader, 1000 if test.long else 60)
    test.finish(f"a held writer, a killed one, a held reader, {count} readings during writes")


if __name__ == "__main__":
    main()
