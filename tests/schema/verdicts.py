"""What `accord check` and taplo say of files, each file a kind and a text."""

import json
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

TODAY = "2026-11-23"
SETTINGS = 'format = 1\nname = "Region"\nstart = 2023-12-31\n'

# What a reader says of one file by itself. What files say of each other no schema knows.
OF_ONE_FILE = {"wrong-type", "missing-key", "bad-id", "bad-date", "not-a-number", "newer-format", "syntax", "not-utf8",
               "merge-conflict", "too-large"}


@dataclass(frozen=True)
class File:
    kind: str
    text: str


def run_accord(accord, *words, cwd=None):
    environment = {**os.environ, "ACCORD_TODAY": TODAY, "LC_ALL": "C.UTF-8"}
    return subprocess.run([accord, *words], cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def refused_paths(accord, folder):
    """The files of a partnership that have an error of their own: {path: messages}."""
    done = run_accord(accord, "-C", folder, "check", "--format", "json")
    assert done.returncode in (0, 1), done.stderr
    out = {}
    for one in json.loads(done.stdout)["diagnostics"]:
        if one["severity"] == "error" and one["rule"] in OF_ONE_FILE:
            out.setdefault(one["file"], []).append(f"{one['rule']}: {one['message']}")
    return out


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")


class Kinds:
    """The kinds of file, as `accord schema` lists them: {name: folder}; accord.toml has no folder."""

    def __init__(self, accord):
        rows = [line.split()[:2] for line in run_accord(accord, "schema").stdout.splitlines()]
        self.folders = {name: place.split("/")[0] if "/" in place else "" for name, place in rows}
        assert len(self.folders) == 10, rows

    def of(self, path):
        first, slash, _ = path.partition("/")
        return next(name for name, folder in self.folders.items() if folder == (first if slash else ""))


def refused_by_check(accord, kinds, files, scratch):
    """Those that check refuses: {file: messages}. Files of a kind lie beside each other in one partnership."""
    out, paths = {}, {}
    for number, file in enumerate(files):
        folder = kinds.folders[file.kind]
        root = scratch / (f"kind-{file.kind}" if folder else f"settings-{number}")
        path = f"{folder}/p{number}.toml" if folder else "accord.toml"
        write(root / "accord.toml", SETTINGS)
        write(root / path, file.text)
        paths[root, path] = file
    for root in sorted({root for root, _ in paths}):
        for path, messages in refused_paths(accord, root).items():
            out[paths[root, path]] = messages
    return out


class Taplo:
    """taplo over a folder that has .schemas and .taplo.toml."""

    def __init__(self, packages):
        self.program = packages.resolve() / "node_modules/.bin/taplo"

    def refused_paths(self, folder):
        """({path: messages of the schema}, the paths that taplo itself can't parse)."""
        done = subprocess.run([self.program, "lint", "--colors", "never"], cwd=folder, capture_output=True, text=True,
                              check=False)
        assert "found configuration file" in done.stderr, done.stderr
        refused, unparsed, messages = {}, set(), []
        for line in done.stderr.splitlines():
            if line.startswith("error: "):
                messages.append(line[7:])
            if not (found := re.match(r'ERROR taplo:lint_files: invalid file error=(.*) path="(.*)"', line)):
                continue
            path = Path(found[2]).relative_to(folder.resolve()).as_posix()
            if found[1] == "schema validation failed":
                refused[path] = messages
            else:
                assert found[1] in ("syntax errors found", "semantic errors found"), line
                unparsed.add(path)
            messages = []
        assert (done.returncode != 0) == bool(refused or unparsed), done.stderr[-2000:]
        return refused, unparsed


def refused_by_taplo(taplo, kinds, files, schemas, scratch):
    """Those that a schema refuses, {file: messages}, and those that taplo can't parse. `schemas` has been written by
    `accord init --schemas`."""
    write(scratch / ".taplo.toml", (schemas / ".taplo.toml").read_text() +
          '\n[[rule]]\ninclude = ["settings/*.toml"]\n[rule.schema]\npath = ".schemas/accord.json"\n')
    for schema in (schemas / ".schemas").iterdir():
        write(scratch / ".schemas" / schema.name, schema.read_text())
    paths = {}
    for number, file in enumerate(files):
        path = f"{kinds.folders[file.kind] or 'settings'}/p{number}.toml"
        write(scratch / path, file.text)
        paths[path] = file
    refused, unparsed = taplo.refused_paths(scratch)
    return {paths[path]: words for path, words in refused.items()}, {paths[path] for path in unparsed}
