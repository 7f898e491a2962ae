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
CODE = re.compile(r"[\w-]+ = .*|\[[^\]]*\]|[\w/-]+\.toml|\w+/|\{.*\}|<[^>]*>")


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


def find_disagreements(accord, texts):
    for name, _, edits in TABLE:
        with tempfile.TemporaryDirectory() as folder:
            write_partnership(Path(folder), edits)
            english, dutch = tell(accord, folder, "en"), tell(accord, folder, "nl")
        if [one[:3] for one in english] != [one[:3] for one in dutch]:
            yield f"{name}: tells other findings in Dutch than in English"
            continue
        for one, other in zip(english, dutch):
            texts[one[3]] = other[3]
            yield from (f"{name}: {fault}\n    {one[3]}\n    {other[3]}" for fault in find_faults(one[3], other[3]))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--accord", required=True)
    parser.add_argument("--show", action="store_true", help="print every text in both languages")
    options = parser.parse_args()
    texts = {}
    findings = [*find_disagreements(str(Path(options.accord).resolve()), texts)]
    print(*findings, sep="\n")
    if options.show:
        print(*(f"{english}\n{dutch}\n" for english, dutch in texts.items()), sep="\n")
    print(f"{len(texts)} texts of {len(TABLE)} partnerships")
    return 1 if findings or not texts else 0


if __name__ == "__main__":
    sys.exit(main())
