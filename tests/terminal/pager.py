#!/usr/bin/env python3
"""Long output goes through a pager on a terminal, and only there.

With --control the pager is one that throws everything away.
"""

import subprocess

from terminal import Test

KEEP = "cat > paged"


def try_pager(test, folder, words, paged, what, **environment):
    """Whether the output of a command went through the pager, or else is on the screen."""
    kept = folder / "paged"
    kept.unlink(missing_ok=True)
    terminal = test.start([test.accord, *words], folder, **{"ACCORD_PAGER": KEEP, **environment})
    status = terminal.end()
    text = kept.read_text(encoding="utf-8") if kept.exists() else ""
    shown = terminal.text()
    test.expect(bool(text) == paged, f"{what}: {'not ' if paged else ''}through the pager: {shown[-200:]!r}")
    test.expect("effort-not-result" in (text if paged else shown) or words[0] != "explain", f"{what}: output is lost")
    return status


def main():
    test = Test(__doc__)
    folder = test.make_partnership()
    if test.control:
        try_pager(test, folder, ["explain"], True, "a long list", ACCORD_PAGER="cat > /dev/null")
        test.end(1)
    try_pager(test, folder, ["explain"], True, "a long list")
    try_pager(test, folder, ["version"], False, "two lines")
    try_pager(test, folder, ["--no-pager", "explain"], False, "--no-pager before the command")
    try_pager(test, folder, ["explain", "--no-pager"], False, "--no-pager behind it")
    try_pager(test, folder, ["explain"], False, "an empty ACCORD_PAGER", ACCORD_PAGER="", PAGER=KEEP)
    try_pager(test, folder, ["explain"], False, "ACCORD_PAGER=cat", ACCORD_PAGER="cat")
    try_pager(test, folder, ["explain"], True, "ACCORD_PAGER that is left early", ACCORD_PAGER="head -n 200 > paged")
    status = try_pager(test, folder, ["status", "--fail-on", "on-track"], False, "a short list")
    test.expect(status == 1, f"the exit status is {status}, not 1")
    status = try_pager(test, folder, ["explain"], True, "a pager that fails", ACCORD_PAGER="cat > paged; exit 3")
    test.expect(status == 0, f"a pager that fails makes the exit status {status}")
    piped = subprocess.run([test.accord, "explain"], cwd=folder, capture_output=True, text=True, check=True,
                           env={**test.environment, "ACCORD_PAGER": "cat > piped"})
    test.expect("effort-not-result" in piped.stdout and not (folder / "piped").exists(), "a pipe is paged")
    terminal = test.start([test.accord, "explain"], folder, PAGER="less")
    if terminal.wait_for(":|END") is not None:
        terminal.type("q")
    test.expect(terminal.end() == 0, "less that is left with q is trouble")
    test.end(11)


main()
