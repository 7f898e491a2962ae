#!/usr/bin/env python3
"""Runs accord where a decimal mark is a comma, and where the small letter of I is another than elsewhere.

What is printed and what is written has the same bytes as in C.UTF-8, in every command. With --long the transcripts are
run there too. The locales are made here, of the sources that the package `locales` has. With --control a program that
takes the locale from its surroundings must print a comma, and must not find the small letter of I.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from scene import ENVIRONMENT, Test, files_of

TESTS = Path(__file__).resolve().parents[1]
EXAMPLES = TESTS.parent / "examples"
LOCALES = {"nl_NL.UTF-8": "nl_NL", "de_DE.UTF-8": "de_DE", "tr_TR.UTF-8": "tr_TR"}
READERS = [["status"], ["status", "--json"], ["status", "--porcelain"], ["status", "--color=always"], ["check"],
           ["check", "--format", "json"], ["check", "--format", "sarif"], ["check", "--format", "github"],
           ["check", "--format", "gitlab"], ["due"], ["due", "--json"], ["due", "--format", "csv"], ["ready"],
           ["ready", "--json"], ["balance"], ["balance", "--json"], ["agreement"], ["agreement", "--format", "html"],
           ["report"], ["report", "--plain"], ["report", "--format", "html"], ["report", "--format", "json"], ["export"],
           ["export", "--excel"], ["export", "--format", "json"], ["log"], ["log", "--json"], ["overview", "."],
           ["overview", ".", "--json"], ["party", "list"], ["indicator", "list"], ["goal", "list"], ["effort", "list"],
           ["ambition", "list"], ["--lang", "nl", "status"], ["--lang", "nl", "report"], ["help"], ["explain", "moved-goalpost"]]
FIGURES = "Partij;Datum;Waarde\nNoorderzorg;30-06-2025;75,5\nHanzeschool;30-06-2025;1.053,25\n"
WRITERS = [["measure", "internships", "noorderzorg=1.5"], ["measure", "internships", "noorderzorg=1,5", "--date", "2026-01-31"],
           ["measure", "internships", "1234567.875", "--date", "2026-02-28"], ["import", "documents/figures.csv"],
           ["goal", "add", "+2.5% INTERNSHIPS by 2027-12-31"], ["goal", "add", "+2,5% internships per eind 2028"],
           ["indicator", "add", "\u0130NDEX", "--unit", "I"], ["indicator", "add", "iii", "--name", "I\u0130\u0131i", "--unit", "%"],
           ["party", "add", "istanbul", "--name", "\u0130stanbul"], ["mv", "noorderzorg", "iii"],
           ["effort", "add", "WE MEET IN ISTANBUL", "--supports", "internships"], ["decide", "IT IS I", "--affects", "internships"],
           ["ratify", "internships", "--party", "hanzeschool", "--by", "board"], ["status"], ["export"], ["export", "--excel"]]
SENTENCES = ["+1.5% internships by 2027", "+1,5% I\u0130\u0131i by 2027", "VERHOOG DE STAGEPLAATSEN MET 1,5 PER EIND 2027",
             "INCREASE INTERNSHIPS BY 12 IN 2027", "MINIMAAL 5,5 IN 2027", "10K MEER IN 2027", "H\u0130gher by 5%",
             "1.000 more by 2027", "MEET EVERY THREE MONTHS TO INSPIRE"]
# Runs accord in the locale where a transcript has it run in C.UTF-8; one that asks for another keeps it.
IN_LOCALE = """#!/bin/sh
if [ "$LC_ALL" = C.UTF-8 ]; then LC_ALL={locale} LOCPATH={places}; export LC_ALL LOCPATH; fi
exec {accord} "$@"
"""
PROBE = ("import locale; locale.setlocale(locale.LC_ALL, ''); "
         "print(locale.format_string('%.1f', 1.5), locale.nl_langinfo(locale.RADIXCHAR), locale.getlocale()[0])")


def make_locales(test):
    if not shutil.which("localedef"):
        test.skip("there is no localedef")
    places = test.folder / "locales"
    places.mkdir()
    def make(item):
        name, source = item
        return subprocess.run(["localedef", "-i", source, "-f", "UTF-8", str(places / name)], capture_output=True, text=True,
                              check=False)
    for name, made in zip(LOCALES, test.each(make, LOCALES.items())):
        if not (places / name / "LC_NUMERIC").exists():
            test.skip(f"{name} can't be made: {made.stderr.strip()[:200]}; install the package locales")
    return places


def run_in(locale, places, words, cwd):
    environment = {**ENVIRONMENT, "LC_ALL": locale, "LANG": locale, "LANGUAGE": locale[:2], "LOCPATH": str(places)}
    return subprocess.run(words, cwd=cwd, env=environment, capture_output=True, timeout=120, check=False,
                          stdin=subprocess.DEVNULL)


def probe(locale, places):
    return run_in(locale, places, [sys.executable, "-c", PROBE], places).stdout.decode("utf-8", "replace").split()


def take_all(accord, test, places, locale):
    """(what was done, where) = exit status, what was printed, what the files say."""
    out = {}
    for example in ("oncology-teams", "salland-united", "vaz-region"):
        for words in READERS:
            done = run_in(locale, places, [accord, *words], EXAMPLES / example)
            out[example, *words] = (done.returncode, done.stdout, done.stderr)
    folder = test.folder / f"writing-{locale}" / "partnership"
    shutil.copytree(test.model, folder)
    (folder / "documents/figures.csv").write_text(FIGURES, encoding="utf-8")
    for number, words in enumerate(WRITERS):
        done = run_in(locale, places, [accord, *words], folder)
        out["writing", number, *words] = (done.returncode, done.stdout, done.stderr, files_of(folder))
    for sentence in SENTENCES:
        for words in (["phrase", sentence], ["phrase", sentence, "--json"]):
            done = run_in(locale, places, [accord, *words], folder)
            out["sentence", *words] = (done.returncode, done.stdout, done.stderr)
    return out


def difference(one, other):
    for what, (a, b) in zip(("exit status", "stdout", "stderr", "files"), zip(one, other)):
        if a != b:
            lines = [(x, y) for x, y in zip(a.splitlines(), b.splitlines()) if x != y] if isinstance(a, bytes) else [(a, b)]
            return f"{what}: {str(lines[:1])[:300]}"
    return "nothing"


def find_in_transcripts(test, places, locale):
    cram = shutil.which("cram3") or shutil.which("cram")
    if not cram:
        test.skip("there is no cram3; install the package python3-cram")
    programs = test.folder / f"programs-{locale}"
    programs.mkdir()
    program = programs / "accord"
    program.write_text(IN_LOCALE.format(locale=locale, places=places, accord=test.accord), encoding="utf-8")
    program.chmod(0o755)
    # In a copy: what differs is written beside the transcript.
    copy = test.folder / f"transcripts-{locale}"
    parts = ("cli", "rules", "conditions")
    for part in parts:
        shutil.copytree(TESTS / part, copy / "tests" / part)
    shutil.copy(TESTS / "setup.sh", copy / "tests")
    shutil.copytree(EXAMPLES, copy / "examples")
    transcripts = sorted(str(path) for part in parts for path in (copy / "tests" / part).glob("*.t"))
    chunks = [transcripts[i::8] for i in range(8)]
    environment = {**os.environ, "PATH": f"{programs}:{os.environ.get('PATH', '')}"}

    def work(chunk):
        return subprocess.run([cram, "--shell=/bin/bash", *chunk], cwd=copy, env=environment, capture_output=True,
                              text=True, errors="replace", check=False).stdout

    for told in test.each(work, chunks):
        for line in told.splitlines():
            if line.startswith("--- "):
                test.add(f"{locale}: the transcript {Path(line[4:]).name} says something else")
    return len(transcripts)


def main():
    test = Test(__doc__, needs_strace=False)
    places = make_locales(test)
    if test.control:
        for locale in LOCALES:
            shown = probe(locale, places)
            if shown[:2] == ["1,5", ","]:
                test.add(f"{locale}: a program that takes the locale prints {shown[0]}")
        if len(test.findings) < len(LOCALES):
            test.findings.clear()
        test.finish("")
    count = 0
    wanted = take_all(test.accord, test, places, "C.UTF-8")

    def work(locale):
        return locale, take_all(test.accord, test, places, locale)

    for locale, shown in test.each(work, LOCALES):
        for what, one in shown.items():
            count += 1
            if one != wanted[what]:
                test.add(f"{locale}: {what}: not as in C.UTF-8: {difference(wanted[what], one)}")
    if test.long:
        count += sum(find_in_transcripts(test, places, locale) for locale in LOCALES)
    test.finish(f"{count} outputs in {len(LOCALES)} locales")


if __name__ == "__main__":
    main()
