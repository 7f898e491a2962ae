#!/usr/bin/env python3
"""Mutates the files of the examples: cuts them off, flips bits, swaps, doubles and drops lines, puts bytes in between.

No command is ended by a signal or takes 5 seconds of processor time. Python's own TOML parser reads the same file: what
it refuses, check reports as an error of that file; what it takes, export lists with the same figures, or check says what
is wrong with it. With --control a line of a book is dropped before accord reads it, and that must be noticed.
"""

import json
import math
import random
import re
import shutil
import threading
import tomllib
from pathlib import Path

from scene import Test, run_measured

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
MOST_SECONDS = 5.0
DAY = re.compile(r"\d{4}-\d\d-\d\d$")
BROKEN = """#!/bin/sh
book=$(ls measurements/*.toml | head -n 1)
cp "$book" ../whole
sed -i '$d' "$book"
"$ACCORD" "$@"
status=$?
mv ../whole "$book"
exit $status
"""


def cut(text, rng):
    return text[:rng.randrange(len(text) + 1)]


def flip(text, rng):
    out = bytearray(text)
    for _ in range(rng.choice((1, 1, 1, 4))):
        out[rng.randrange(len(out))] ^= 1 << rng.randrange(8)
    return bytes(out)


def swap_lines(text, rng):
    lines = text.splitlines(keepends=True)
    one, other = rng.randrange(len(lines)), rng.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"".join(lines)


def double_line(text, rng):
    lines = text.splitlines(keepends=True)
    lines.insert(rng.randrange(len(lines) + 1), rng.choice(lines))
    return b"".join(lines)


def drop_line(text, rng):
    lines = text.splitlines(keepends=True)
    del lines[rng.randrange(len(lines))]
    return b"".join(lines)


def insert(text, rng):
    at = rng.randrange(len(text) + 1)
    what = rng.choice((rng.randbytes(rng.randrange(1, 5)), b"\n", b"\r", b"[", b"]", b'"', b"'", b"=", b".", b"#", b"{", b",",
                       b"_", b"e9", b"-", b"+", b"\xef\xbb\xbf", b"\xc2\x85", b"\\u0000", b'"""', b"[[x]]\n", b"0", b"nan", b"0x"))
    return text[:at] + what + text[at:]


def set_digit(text, rng):
    digits = [at for at, c in enumerate(text) if 0x30 <= c <= 0x39]
    if not digits:
        return insert(text, rng)
    at = rng.choice(digits)
    return text[:at] + rng.choice((b"9", b"0", b".", b",", b"_", b"o", b" ")) + text[at + 1:]


MUTATIONS = [cut, flip, swap_lines, double_line, drop_line, insert, set_digit]


def read(text):
    """What Python's own parser makes of a file; None where it refuses it."""
    try:
        return tomllib.loads(text.decode("utf-8").removeprefix("\ufeff"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError, ValueError):
        return None


def figures_of(book):
    """(indicator, day) = number, as accord-format(5) defines them."""
    out = {}
    for indicator, table in book.items():
        for day, value in table.items() if isinstance(table, dict) else ():
            number = value.get("value") if isinstance(value, dict) else value
            if DAY.match(day):
                out[indicator, day] = number
    return out


class Copy:
    """An example of a thread's own, in which one file at a time is another."""

    def __init__(self, test, example):
        test.count += 1
        self.folder = test.folder / f"{test.count:03d}-{threading.get_ident()}" / example
        shutil.copytree(EXAMPLES / example, self.folder)
        self.books = {path.stem: figures_of(read(path.read_bytes())) for path in self.folder.glob("measurements/*.toml")}
        self.known = {(one["rule"], one["file"], one["message"]) for one in self.check(test.accord)[1]}

    def run(self, program, *words):
        return run_measured([program, *words], self.folder)

    def check(self, program):
        done = self.run(program, "check", "--format", "json")
        try:
            return done, json.loads(done.stdout)["diagnostics"] if done.stdout else []
        except ValueError:
            return done, []


def find_in_run(done):
    if done.returncode not in (0, 1, 2):
        yield f"{done.words[1]}: exit {done.returncode}: {done.stderr[:200]!r}"
    if done.seconds >= MOST_SECONDS:
        yield f"{done.words[1]}: {done.seconds:.1f} s"


def find_in_figures(copy, path, book, exported):
    """Compares what export lists with what the books say."""
    wanted = {(party, *key): number for party, figures in copy.books.items() for key, number in figures.items()}
    if path.parent.name == "measurements":
        wanted = {key: number for key, number in wanted.items() if key[0] != path.stem}
        wanted |= {(path.stem, *key): number for key, number in figures_of(book).items()}
    shown = {(one["party"], one["indicator"], one["date"]): one["value"] for one in exported["figures"]}
    for key in sorted(set(wanted) | set(shown)):
        number = wanted.get(key)
        if isinstance(number, bool) or not isinstance(number, (int, float)) or not math.isfinite(number) or key not in shown:
            yield f"the book says {key} = {number!r}, export {shown.get(key)!r}"
        elif float(number) != float(shown[key]):
            yield f"the book says {key} = {number!r}, export {shown[key]!r}"


def find_mutated(test, copy, name):
    path = copy.folder / name
    check, diagnostics = copy.check(test.writer)
    new = [one for one in diagnostics if one["severity"] != "note" and
           (one["rule"], one["file"], one["message"]) not in copy.known]
    status, export = copy.run(test.writer, "status", "--json"), copy.run(test.writer, "export", "--format", "json")
    for done in (check, status, export):
        yield from find_in_run(done)
    book = read(path.read_bytes())
    if book is None:
        if check.returncode == 0 or not any(one["file"] == name and one["severity"] == "error" for one in new):
            yield f"no TOML, and check reports no error of it: exit {check.returncode}: {check.stdout[-200:]!r}"
        if name.startswith("measurements/") and 0 in (status.returncode, export.returncode):
            yield "no TOML, and status or export shows figures all the same"
        return
    for done in (status, export):
        if done.returncode not in (0, 2) or (done.returncode == 2) != (not done.stdout):
            yield f"{done.words[1]}: exit {done.returncode} with {len(done.stdout)} bytes on stdout"
    if export.returncode == 0 and not new:
        yield from find_in_figures(copy, path, book, json.loads(export.stdout))
    if export.returncode != 0 and check.returncode == 0:
        yield f"export refuses, and check finds nothing: {export.stderr[:200]!r}"


def make_cases(test):
    rng = random.Random(20261123)
    files = {example.name: sorted(path.relative_to(example).as_posix() for path in example.rglob("*.toml"))
             for example in EXAMPLES.iterdir() if example.is_dir()}
    every = [(example, name) for example, names in files.items() for name in names]
    if test.long:
        for example, name in every:
            for mutate in MUTATIONS * 8:
                yield example, name, mutate, rng.getrandbits(32)
        smallest = {name.split("/")[0]: (example, name) for example, name in sorted(
            every, key=lambda one: -(EXAMPLES / one[0] / one[1]).stat().st_size)}
        for example, name in smallest.values():
            for at in range((EXAMPLES / example / name).stat().st_size):
                yield example, name, at, 0
        return
    kinds = sorted({(example, name.split("/")[0]) for example, name in every})
    books = [one for one in kinds if one[1] == "measurements"]
    for example, kind in kinds + 3 * books:
        for mutate in MUTATIONS:
            name = rng.choice([one for one in files[example] if one.split("/")[0] == kind])
            yield example, name, mutate, rng.getrandbits(32)


def main():
    test = Test(__doc__, needs_strace=False)
    if test.control:
        test.broken.write_text(BROKEN.replace("$ACCORD", test.accord), encoding="utf-8")
    cases = list(make_cases(test))[:: 20 if test.control else 1]
    own = threading.local()

    def work(case):
        example, name, mutate, seed = case
        if not hasattr(own, "copies"):
            own.copies = {}
        if example not in own.copies:
            own.copies[example] = Copy(test, example)
        copy = own.copies[example]
        path = copy.folder / name
        was = path.read_bytes()
        path.write_bytes(was[:mutate] if isinstance(mutate, int) else mutate(was, random.Random(seed)))
        how = f"cut at {mutate}" if isinstance(mutate, int) else f"{mutate.__name__} {seed}"
        for finding in find_mutated(test, copy, name):
            test.add(f"{example}/{name} ({how}): {finding}")
        path.write_bytes(was)

    test.each(work, cases)
    test.finish(f"{len(cases)} mutations of the examples, {3 * len(cases)} commands")


if __name__ == "__main__":
    main()
