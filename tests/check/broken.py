#!/usr/bin/env python3
"""Builds each broken partnership of the table, and compares the rules that `accord check` names with those it must."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import cases
import cases_edges
import cases_numbers

TODAY = "2026-11-23"
AT_LEAST = 2  # cases of each rule
ELSEWHERE = {"moved-goalpost"}  # has a table of its own
TABLE = cases.CASES + cases_numbers.CASES + cases_edges.CASES


def write_partnership(folder, edits):
    files = dict(cases.BASE)
    for edit in edits:
        edit(files)
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(text, tuple):
            path.symlink_to(text[0])
        else:
            path.write_bytes(text if isinstance(text, bytes) else text.encode())


def found_rules(accord, folder):
    """The findings as {rule: messages}; trouble is a rule of its own."""
    environment = {**os.environ, "ACCORD_TODAY": TODAY, "LC_ALL": "C.UTF-8"}
    done = subprocess.run([accord, "-C", folder, "check", "--format", "json"], env=environment, capture_output=True,
                          text=True, check=False)
    if done.returncode == 2:
        return {"trouble": [done.stderr]}
    out = {}
    for d in json.loads(done.stdout)["diagnostics"]:
        out.setdefault(d["rule"], []).append(f"{d['file']}:{d['line']}:{d['column']}: {d['message']}")
    return out


def find_disagreements(accord):
    for name, expected, edits in TABLE:
        with tempfile.TemporaryDirectory() as folder:
            write_partnership(Path(folder), edits)
            found = found_rules(accord, folder)
        if set(found) == set(expected.split()):
            continue
        yield f"{name}: expected {expected or 'nothing'}, found {' '.join(sorted(found)) or 'nothing'}"
        yield from (f"    {place} [{rule}]" for rule, places in sorted(found.items()) for place in places)


def find_unproved(accord):
    listed = subprocess.run([accord, "explain"], capture_output=True, text=True, check=True).stdout
    # The conditions of ready are no rules; tests/conditions breaks each.
    rules = [line.split()[0] for line in listed.splitlines() if line.startswith("  ") and not line.endswith(" condition")]
    count = Counter(rule for _, expected, _ in TABLE for rule in expected.split())
    yield from (f"{rule}: has {count[rule]} broken partnerships, and needs {AT_LEAST}"
                for rule in rules if count[rule] < AT_LEAST and rule not in ELSEWHERE)
    yield from (f"{rule}: is no rule" for rule in count if rule not in rules)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--accord", required=True)
    accord = str(Path(parser.parse_args().accord).resolve())
    findings = [*find_disagreements(accord), *find_unproved(accord)]
    print(*findings, sep="\n")
    print(f"{len(TABLE)} partnerships")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
