#!/usr/bin/env python3
"""`accord help COMMAND` shows the manual page at a terminal where man has it, and else what is built in.

With --control man finds no page, and none may be shown.
"""

import shutil
import subprocess
from pathlib import Path

from terminal import Test

PAGES = Path(__file__).resolve().parents[2] / "man"


def main():
    test = Test(__doc__)
    if not shutil.which("man"):
        test.skip("man is not installed")
    manual = test.folder / "manual"
    for page in PAGES.iterdir():
        folder = manual / f"man{page.suffix[1:]}"
        folder.mkdir(parents=True, exist_ok=True)
        if not test.control:
            shutil.copy(page, folder)
    reading = {"MANPATH": str(manual), "MANPAGER": "cat", "MANROFFOPT": "-c", "GROFF_NO_SGR": "1"}
    cases = [(["help", "status"], "ACCORD-STATUS(1)"), (["help", "goal", "add"], "ACCORD-GOAL-ADD(1)"),
             (["help", "goal"], "ACCORD-GOAL(1)"), (["--lang", "nl", "help", "due"], "ACCORD-DUE(1)")]
    for words, title in cases:
        terminal = test.start([test.accord, *words], test.folder, **reading)
        status = terminal.end()
        test.expect(status == 0 and title in terminal.text(),
                    f"{' '.join(words)}: shows no {title}, exit {status}: {terminal.text()[:200]!r}")
    for words in (["help", "status"], ["status", "--help"]):
        terminal = test.start([test.accord, *words], test.folder, **{**reading, "MANPATH": str(test.folder)})
        brief = words[0] == "status" or terminal.end() == 0
        test.expect(brief and terminal.wait_for("usage: accord status") is not None,
                    f"{' '.join(words)}: does not tell what is built in: {terminal.text()[:200]!r}")
    piped = subprocess.run([test.accord, "help", "status"], capture_output=True, text=True, check=True,
                           env={**test.environment, **reading})
    test.expect(piped.stdout.startswith("accord status: "), "a pipe is given the manual page")
    test.end(len(cases) + 3)


main()
