#!/usr/bin/env python3
"""What `accord check` has no error for, the schemas accept, as taplo reads them: the examples, the files of the broken
partnerships, every key with values of every type, and files changed at random. What check refuses in one file by itself
the schemas refuse too, but for what is known of it.

With --control the schemas are broken in each way of BREAKS, and the test fails when that goes unnoticed.
"""

import argparse
import json
import random
import re
import shutil
import sys
import tempfile
from pathlib import Path

import probes
from verdicts import File, Kinds, Taplo, refused_by_check, refused_by_taplo, refused_paths, run_accord, write

SKIPPED = 77  # what ctest takes for "skipped"
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/check"))
import broken  # noqa: E402  the table of broken partnerships
import cases  # noqa: E402

ROUNDS = 3  # of random changes to each file of the examples


def write_schemas(accord, folder):
    done = run_accord(accord, "init", "--no-git", "--schemas", "--name", "Region", str(folder))
    assert done.returncode == 0, done.stderr
    return folder


def find_in_examples(accord, taplo, scratch):
    """The examples as they are, each with the files that `init --schemas` writes beside it, and a new partnership."""
    count = 0
    for name in sorted(path.parent.name for path in (ROOT / "examples").glob("*/accord.toml")):
        folder = scratch / name
        done = run_accord(accord, "init", "--no-git", "--schemas", "--example", name, str(folder))
        assert done.returncode == 0, done.stderr
        count += len(list(folder.glob("**/*.toml"))) - 1
        refused, unparsed = taplo.refused_paths(folder)
        assert not refused_paths(accord, folder), name
        yield from (f"{name}/{path}: is sound, but the schema says: {words}" for path, words in refused.items())
        yield from (f"{name}/{path}: is sound, but taplo can't parse it" for path in unparsed)
    if count < 100:
        yield f"the examples have {count} files"
    print(f"examples: {count} files")


def files_of_cases(kinds):
    """Every file of every broken partnership that is a text in its place."""
    for _, _, edits in broken.TABLE:
        files = dict(cases.BASE)
        for edit in edits:
            edit(files)
        for path, text in files.items():
            if isinstance(text, str) and path.endswith(".toml") and path.split("/")[0] in {*kinds.folders.values(), path}:
                if "/" in path or path == "accord.toml":
                    yield File(kinds.of(path), text)


def files_of_examples(kinds):
    for root in sorted((ROOT / "examples").glob("*/accord.toml")):
        for path in sorted(root.parent.glob("**/*.toml")):
            yield File(kinds.of(path.relative_to(root.parent).as_posix()), path.read_text(encoding="utf-8"))


# What check says and a schema can't know. It takes a date for a text and a text for a date; it knows no key by another's
# value, no calendar, and no reserved word in an id with a slash.
KNOWN = re.compile(r"must be a date|is false, or the date|go(es)? with|needs 'frequency'|can't be made of|'max' is below"
                   r"|are the same|calendar day|is no date|is a day|reserved name|^(syntax|merge-conflict|not-utf8|too-large)")
OF_A_TEXT = re.compile(r"must be a text|as a text|is a text|in quotes")
A_DATE = re.compile(r"= \[?(\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d)")


def is_known(file, messages):
    return all(KNOWN.search(one) or (OF_A_TEXT.search(one) and A_DATE.search(file.text)) for one in messages)


def compare(files, check, schema):
    """What the two disagree on."""
    for file in files:
        if file in schema and file not in check:
            yield f"{file.kind}: the schema refuses what check accepts: {schema[file]}\n{file.text}"
        elif file in check and file not in schema and not is_known(file, check[file]):
            yield f"{file.kind}: the schema accepts what check refuses: {check[file]}\n{file.text}"


def all_files(kinds, schemas):
    rng = random.Random(1)
    examples = list(files_of_examples(kinds))
    found = {"every key": [file for kind in kinds.folders
                           for file in probes.probe(kind, json.loads((schemas / f".schemas/{kind}.json").read_text()))],
             "broken partnerships": list(files_of_cases(kinds)),
             "random changes": [File(one.kind, probes.mutate(one.text, rng)) for one in examples for _ in range(ROUNDS)]}
    return {name: list(dict.fromkeys(files)) for name, files in found.items()}


def find(accord, taplo, scratch):
    yield from find_in_examples(accord, taplo, scratch)
    kinds = Kinds(accord)
    schemas = write_schemas(accord, scratch / "new")
    refused, unparsed = taplo.refused_paths(schemas)
    if refused or unparsed or refused_paths(accord, schemas):
        yield f"a new partnership: {refused} {unparsed}"
    for name, files in all_files(kinds, schemas).items():
        slug = name.replace(" ", "-")
        check = refused_by_check(accord, kinds, files, scratch / f"check-{slug}")
        schema, unparsed = refused_by_taplo(taplo, kinds, files, schemas, scratch / f"taplo-{slug}")
        both = [file for file in files if file not in unparsed]
        missed = sum(file in check and file not in schema for file in both)
        print(f"{name}: {len(files)} files; check accepts {len(files) - len(check)} and refuses {len(check)}; "
              f"the schemas refuse {len(schema)}, miss {missed}; taplo can't parse {len(unparsed)}, "
              f"of which check accepts {sum(file not in check for file in unparsed)}", flush=True)
        yield from compare(both, check, schema)


# Ways to break a schema: (what, kind, change). Each must make the two disagree.
BREAKS = [
    ("a key that is refused", "goal", lambda s: s["properties"].update(why=False)),
    ("a word less", "indicator", lambda s: s["properties"]["combine"]["enum"].remove("worst")),
    ("a word more", "indicator", lambda s: s["properties"]["combine"]["enum"].append("text")),
    ("another type", "party", lambda s: s["properties"]["sector"].update(type="number")),
    ("a type less", "measurements",
     lambda s: next(iter(next(iter(s["patternProperties"].values()))["patternProperties"].values()))["anyOf"].pop()),
    ("a key that is not needed", "effort", lambda s: s["required"].remove("supports")),
    ("a key that is needed", "decision", lambda s: s["required"].append("by")),
    ("no key but its own", "ambition", lambda s: s.update(additionalProperties=False)),
    ("any number", "import", lambda s: s["properties"]["skip"].pop("maximum") and s["properties"]["skip"].pop("minimum")),
    ("an empty list", "ratification",
     lambda s: next(iter(next(iter(s["patternProperties"].values()))["patternProperties"].values()))
     ["properties"]["without"].pop("minItems")),
    ("another name", "accord", lambda s: s["properties"]["name"].update(pattern="^[A-Z]")),
]


def find_unnoticed(accord, taplo, scratch):
    kinds = Kinds(accord)
    schemas = write_schemas(accord, scratch / "new")
    for number, (what, kind, change) in enumerate([("nothing", "effort", lambda s: None), *BREAKS]):
        copy = scratch / f"broken-{number}"
        shutil.copytree(schemas, copy)
        sound = json.loads((schemas / f".schemas/{kind}.json").read_text())
        files = list(dict.fromkeys(probes.probe(kind, sound)))
        change(sound)
        write(copy / f".schemas/{kind}.json", json.dumps(sound))
        check = refused_by_check(accord, kinds, files, scratch / f"check-{number}")
        schema, unparsed = refused_by_taplo(taplo, kinds, files, copy, scratch / f"taplo-{number}")
        noticed = list(compare([file for file in files if file not in unparsed], check, schema))
        if bool(noticed) != (what != "nothing"):
            yield f"{kind}: {what}: " + (noticed[0] if noticed else "goes unnoticed")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--accord", required=True, help="the program that was built")
    parser.add_argument("--packages", required=True, type=Path, help="where install-packages put the npm packages")
    parser.add_argument("--control", action="store_true", help="break schemas, and see that it is noticed")
    given = parser.parse_args()
    taplo = Taplo(given.packages)
    if not taplo.program.exists() or shutil.which("node") is None:
        print(f"SKIPPED, so nothing is known of the schemas: there is no taplo; install it with "
              f"tests/browser/install-packages {given.packages}", file=sys.stderr)
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory(prefix="accord-schema-") as folder:
        findings = list((find_unnoticed if given.control else find)(str(Path(given.accord).resolve()), taplo, Path(folder)))
    print(*findings, sep="\n", file=sys.stderr)
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
