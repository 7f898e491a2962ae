#!/usr/bin/env python3
"""Has `accord check` tell every broken partnership of the table in both languages, and compares what it tells: the same
places and rules, other words, the same names and numbers, and nothing left in English."""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from broken import TABLE, TODAY, write_partnership

PLACE = re.compile(r"^(?:  (?:see|zie): )?(\S[^:]*:\d+:\d+): (?:(error|warning|note): )?(.*?)(?: (\[[a-z0-9-]+\]))?$")
HELP = {"en": "  help: ", "nl": "  tip: "}
# What is quoted is a name, a command or a line of a file, and the same in every language.
QUOTED = re.compile(r"(?<!\w)'[^']*'(?!\w)|`[^`]*`|\"[^\"]*\"")
NUMBER = re.compile(r"(?<![\w.,-])\d+(?:[.,]\d+)?(?![\w.,-]*\w)")
ENGLISH = re.compile(r"\b(the|and|this|that|with|without|write|which|must|but|not|from|than|its|be|there|by|each|add|or|"
                     r"needs|says|means|figures?|party|parties|targets?|line|file|key)\b")
# Words that are Dutch as well, or that a file's own keys and examples hold.
CODE = re.compile(r"[\w-]+ = (?:[\d.+-]+|\[[^\]]*\]|\{[^}]*\}|true|false)?|\[[^\]]*\]|[\w/-]+\.toml|\w+/|\{.*\}|<[^>]*>")


def tell(accord, folder, language):
    """Lines of the findings: (place, severity, rule, text), helps with an empty place."""
    environment = {**os.environ, "ACCORD_TODAY": TODAY, "LC_ALL": "C.UTF-8"}
    done = subprocess.run([accord, "-C", folder, "--lang", language, "check"], env=environment, capture_output=True,
                          text=True, check=False)
    out = []
    for line in done.stdout.splitlines():
        if line.startswith(HELP[language]):
            out.append(("", "help", "", line[len(HELP[language]):]))
        elif found := PLACE.match(line):
            out.append((found[1], found[2] or "see", found[4] or "", found[3]))
    return out


def find_faults(english, dutch):
    """What a pair of texts disagrees in."""
    if english == dutch and re.search(r"[a-z]", CODE.sub("", QUOTED.sub("", english))):
        yield "is the same in both languages"
    names = [name for name in QUOTED.findall(english) if name not in dutch and name[0] == "'"]
    if names:
        yield f"lacks {' '.join(names)}"
    numbers = {n.replace(".", ",") for n in NUMBER.findall(QUOTED.sub("", english))}
    lacking = numbers - {n.replace(".", ",") for n in NUMBER.findall(QUOTED.sub("", dutch))}
    if lacking:
        yield f"lacks the numbers {' '.join(sorted(lacking))}"
    left = ENGLISH.findall(CODE.sub("", QUOTED.sub("", dutch)))
    if left:
        yield f"has the English words {' '.join(left)}"


def find_disagreements(accord, texts, other="nl"):
    for name, _, edits in TABLE:
        with tempfile.TemporaryDirectory() as folder:
            write_partnership(Path(folder), edits)
            english, dutch = tell(accord, folder, "en"), tell(accord, folder, other)
        if [one[:3] for one in english] != [one[:3] for one in dutch]:
            yield f"{name}: tells other findings in Dutch than in English"
            continue
        for one, told in zip(english, dutch):
            texts[one[3]] = told[3]
            yield from (f"{name}: {fault}\n    {one[3]}\n    {told[3]}" for fault in find_faults(one[3], told[3]))


# What must be noticed, beside an untranslated text: an English text and a Dutch one that is wrong.
BROKEN = [("there is no party 'x'", "er is geen partij"), ("from 81.5 to 90", "van 81,5 naar 91"),
          ("the figure is wrong", "the cijfer is fout")]


def find_unnoticed(accord):
    """With English for Dutch every partnership that has findings must be noticed."""
    noticed = "\n".join(find_disagreements(accord, {}, "en"))
    yield from (f"{name}: is told in English only, and that is not noticed"
                for name, rules, _ in TABLE if rules and f"{name}: " not in noticed)
    yield from (f"{dutch}: is not noticed" for english, dutch in BROKEN if not [*find_faults(english, dutch)])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--accord", required=True)
    parser.add_argument("--show", action="store_true", help="print every text in both languages")
    parser.add_argument("--control", action="store_true", help="break the translation on purpose: it must be noticed")
    options = parser.parse_args()
    accord = str(Path(options.accord).resolve())
    if options.control:
        unnoticed = [*find_unnoticed(accord)]
        print(*unnoticed, sep="\n")
        return 1 if unnoticed else 0
    texts = {}
    findings = [*find_disagreements(accord, texts)]
    print(*findings, sep="\n")
    if options.show:
        print(*(f"{english}\n{dutch}\n" for english, dutch in texts.items()), sep="\n")
    print(f"{len(texts)} texts of {len(TABLE)} partnerships")
    return 1 if findings or not texts else 0


if __name__ == "__main__":
    sys.exit(main())
