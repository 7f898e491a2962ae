#!/usr/bin/env python3
"""Makes small mistakes in the code on purpose, one at a time, and sees whether a test notices.

A mistake (a mutant) is another comparison, a call that is left out, a sign that is not escaped. It is made in a copy of
its one file, which is compiled and linked with the rest of a program that was built once; then the tests run that its
area has, the cheapest first, until one fails: the mutant is killed. What survives is a test that is missing, or a
change that nobody can tell; those are in mutants-left.txt, with the reason, and never count as killed. What does not
compile, or compiles to the same, is no mutant and does not count.

    tests/faults/mutants.py --count 300           the same mutants each time, as --seed says; takes hours
    tests/faults/mutants.py --count 300 --again   those that survived once more, after tests were added
    tests/faults/mutants.py --summary             what is known so far

It can be stopped at any time and goes on where it was. All that it makes is in the folder --scratch.
"""

import argparse
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter, namedtuple
from pathlib import Path

from mutant_kinds import identity, mutants_of

ROOT = Path(__file__).resolve().parents[2]
LEFT = Path(__file__).with_name("mutants-left.txt")
NO_MUTANT = ("does not compile", "compiles to the same")
COPIED = ["README.md", "examples", "man", "src", "tests"]

# The files of an area, the unit tests that are about them, the transcripts, and what takes longest.
Area = namedtuple("Area", "files unit transcripts scripts")
FORMATS = ["report-*", "agreement-*", "*hostile*", "export-*", "check-format-*", "due-format-*"]
AREAS = {
    "write": Area(
        [*(f"src/store/{name}.cpp" for name in ("transaction", "step", "journal", "write_lock", "plain_write", "descriptor")),
         "src/files/splice.cpp", "src/files/record.cpp"],
        "*store_*,*files_record*,*files_splice*",
        ["measure-*", "import-a*", "import-c*", "mv-*", "party-merge*", "ratify-keeps*", "stop-*", "output-*", "sync-*"],
        [f"faults/{name}.py" for name in ("kill", "errors", "disk", "synced", "saves", "plain_rename", "reader", "writers")]),
    "merge": Area(
        ["src/files/merge.cpp", "src/files/keyed_lines.cpp"], "*files_merge*,*files_keyed*",
        ["merge-driver-*", "sync-*"], ["faults/clones.py"]),
    "escapes": Area(
        ["src/text/utf8.cpp", "src/render/html.cpp", "src/render/markdown.cpp", "src/render/check_github.cpp",
         "src/exchange/csv_write.cpp"],
        "*text_*,*render_*,*exchange_*", FORMATS, ["golden/golden.py"]),
    "dates": Area(
        ["src/model/date.cpp", "src/model/report_period.cpp"], "*model_*,*progress_*",
        ["report-*", "due-*", "status-*", "measure-*"], ["oracle/compare.py", "oracle/due.py"]),
}


def read_left():
    """(file, before, after): reason. A paragraph each: the file, `- before`, `+ after`, and why nobody can tell."""
    left = {}
    for paragraph in LEFT.read_text(encoding="utf-8").split("\n\n") if LEFT.exists() else []:
        lines = [line for line in paragraph.strip().splitlines() if not line.startswith("#")]
        if lines:
            left[lines[0], lines[1][2:], lines[2][2:]] = " ".join(lines[3:])
    return left


class Bench:
    """A program that was built once, and what is needed to put one file of it in another's place."""

    def __init__(self, scratch):
        self.tree, self.build, self.work = scratch / "tree", scratch, scratch / "work"
        for name in COPIED:
            source, copy = ROOT / name, self.tree / name
            self.tree.mkdir(parents=True, exist_ok=True)
            copy.unlink(missing_ok=True) if source.is_file() else shutil.rmtree(copy, ignore_errors=True)
            (shutil.copy2 if source.is_file() else shutil.copytree)(source, copy)
        options = ["-DACCORD_WERROR=ON", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON"]
        options += ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []
        options += ["-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=lld"] if shutil.which("ld.lld") else []
        self.call(["cmake", "-S", ROOT, "-B", self.build, "-G", "Ninja", *options])
        self.call(["ninja", "-C", self.build, "accord", "unit_tests"])
        rows = json.loads((self.build / "compile_commands.json").read_text(encoding="utf-8"))
        self.compile = {os.path.relpath(row["file"], ROOT): row["command"].split() for row in rows}
        self.link = {name: self.link_command(name) for name in ("accord", "unit_tests")}
        self.plain = {}  # the code of each file as it is
        self.known = scratch / "times.json"
        self.times = json.loads(self.known.read_text(encoding="utf-8")) if self.known.exists() else {}

    def call(self, words):
        done = subprocess.run(list(map(str, words)), capture_output=True, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"{words[0]}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done.stdout

    def link_command(self, target):
        last = self.call(["ninja", "-C", self.build, "-t", "commands", target]).strip().splitlines()[-1]
        words = next(part for part in last.split(" && ") if " -o " in part).split()
        at = words.index("-o")
        return words[:at] + words[at + 2:]

    def compile_copy(self, mutant):
        """Nothing, or why it is no mutant: that it does not compile, or to the same code. None is a program without one."""
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir()
        self.objects = []
        if not mutant:
            return None
        source = (self.tree / mutant.file).read_text(encoding="utf-8")
        if mutant.file not in self.plain:
            self.plain[mutant.file] = self.compile_text(mutant.file, source)
        code = self.compile_text(mutant.file, source[:mutant.begin] + mutant.put + source[mutant.end:])
        return NO_MUTANT[0] if code is None else NO_MUTANT[1] if code == self.plain[mutant.file] else None

    def compile_text(self, file, text):
        copy, words = self.work / Path(file).name, self.compile[file]
        copy.write_text(text, encoding="utf-8")
        self.objects = [str(self.work / "mutant.o")]
        words = [word for word in words[:words.index("-o")] if word != "ccache" and not word.startswith(("-W", "-O"))]
        words += ["-w", "-o", *self.objects, "-c", str(copy)]
        done = subprocess.run(words, cwd=self.build, capture_output=True, check=False)
        return Path(self.objects[0]).read_bytes() if done.returncode == 0 else None

    def link_once(self, name):
        """The object in front has the names that the library's has too: so that one is left out."""
        words = self.link[name]
        first = next(i for i, word in enumerate(words) if word.endswith(".a"))
        if not (self.work / name).exists():
            self.call(["env", "-C", self.build, *words[:first], *self.objects, *words[first:], "-o", self.work / name])

    def tests(self, name, file=""):
        """(name, words) of what an area's mutants are tried with, the cheapest first; what is about the file before all."""
        area, accord, tests = AREAS[name], str(self.work / "accord"), self.tree / "tests"
        units = [str(self.work / "unit_tests"), "--abort-after=1"]
        if file:
            layer, stem = Path(file).parts[1], Path(file).stem
            near = "store_" if layer == "store" else f"{layer}_{stem}"
            yield f"unit tests {near}", [*units, f"--source-file=*/{near}*"]
        yield f"unit tests of {name}", [*units, f"--source-file={area.unit}"]
        paths = {path for pattern in area.transcripts for path in (tests / "cli").glob(pattern + ".t")}
        rest = [(path.name, ["cram3", "--shell=/bin/bash", str(path)]) for path in sorted(paths)]
        rest += [("all unit tests", units)]
        rest += [(script, [sys.executable, str(tests / script), "--accord", accord]) for script in area.scripts]
        yield from sorted(rest, key=lambda test: self.times.get(test[0], [0, 0]))

    def passes(self, name, words, learn=False):
        """False for a failure, and for what takes much longer than it does without a mistake."""
        self.link_once("unit_tests" if "unit tests" in name else "accord")
        wall, processor = self.times.get(name, (60, 60) if learn else (10, 2))
        begun, used = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime

        def limit():
            resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
            resource.setrlimit(resource.RLIMIT_FSIZE, (256 << 20, 256 << 20))
            resource.setrlimit(resource.RLIMIT_CPU, (int(5 + 4 * processor), int(6 + 4 * processor)))

        temporary = tempfile.mkdtemp(prefix="accord-mutants-")
        environment = {**os.environ, "PATH": f"{self.work}:{os.environ['PATH']}", "TMPDIR": temporary}
        process = subprocess.Popen(words, cwd=self.work, env=environment, stdin=subprocess.DEVNULL, preexec_fn=limit,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            status = process.wait(timeout=60 + 6 * wall)
        except subprocess.TimeoutExpired:
            status = 1
        try:
            os.killpg(process.pid, signal.SIGKILL)  # what it left running
        except ProcessLookupError:
            pass
        process.wait()
        shutil.rmtree(temporary, ignore_errors=True)
        if learn:
            used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - used
            self.times[name] = [time.monotonic() - begun, used]
            self.known.write_text(json.dumps(self.times), encoding="utf-8")
        return status in (0, 77)

    def require_sound(self, names):
        """Without a mistake every test must pass; how long each takes is kept."""
        self.compile_copy(None)
        for name in names:
            for test, words in self.tests(name):
                if (test not in self.times or "unit tests" in test) and not self.passes(test, words, learn=True):
                    sys.exit(f"{test} fails without any mistake")

    def judge(self, mutant):
        if why := self.compile_copy(mutant):
            return why
        for name, words in self.tests(mutant.area, mutant.file):
            if not self.passes(name, words):
                return f"killed by {name}"
        return "SURVIVED"


def show(mutant, verdict):
    print(f"{mutant.file}:{mutant.line}, {mutant.operator}: {mutant.before} -> {mutant.after}: {verdict}", flush=True)


def verdict_of(results, mutant, left):
    verdict = results.get(identity(mutant))
    why = left.get((mutant.file, mutant.before, mutant.after))
    return f"left: {why}" if verdict == "SURVIVED" and why else verdict


def summarize(results, chosen, left):
    total = Counter()
    for name, mutants in chosen.items():
        counts = Counter((verdict_of(results, m, left) or "untried").split()[0] for m in mutants)
        counts = Counter({kind: counts[kind] for kind in ("killed", "left:", "SURVIVED")})
        total += counts
        tell(name, counts)
    tell("all", total)
    return total


def tell(name, counts):
    tried = max(sum(counts.values()), 1)
    print(f"{name:8} {counts['killed']:4} of {tried:4} killed, {100 * counts['killed'] / tried:5.1f} %; "
          f"{counts['left:']} left with a reason, {counts['SURVIVED']} survived")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=300, help="of mutants that compile, of all areas together")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--area", choices=AREAS, help="this area only")
    parser.add_argument("--again", action="store_true", help="try those that survived once more")
    parser.add_argument("--summary", action="store_true", help="run nothing; tell what is known")
    parser.add_argument("--scratch", type=Path, default=ROOT / "build-mutants")
    options = parser.parse_args()
    scratch = options.scratch.resolve()
    names = [options.area] if options.area else list(AREAS)
    log = scratch / "results.jsonl"  # a line for each verdict; the last one holds
    results = dict(map(json.loads, log.read_text(encoding="utf-8").splitlines())) if log.exists() else {}
    left = read_left()
    bench = None
    if not options.summary:
        bench = Bench(scratch)
        bench.require_sound(names)
        if options.again:
            results = {key: verdict for key, verdict in results.items() if verdict != "SURVIVED"}
    root = bench.tree if bench else ROOT
    mutants = {name: mutants_of(root, name, AREAS[name].files, options.seed) for name in names}
    chosen = {name: [] for name in names}
    for turn in range(options.count // len(names)):  # the areas in turn, so that half a run says something of each
        for name in names:
            while mutants[name] and len(chosen[name]) <= turn:
                mutant = mutants[name].pop(0)
                if identity(mutant) not in results and bench:
                    results[identity(mutant)] = bench.judge(mutant)
                    with log.open("a", encoding="utf-8") as file:
                        file.write(json.dumps([identity(mutant), results[identity(mutant)]]) + "\n")
                    show(mutant, verdict_of(results, mutant, left))
                if results.get(identity(mutant), NO_MUTANT[0]) not in NO_MUTANT:
                    chosen[name].append(mutant)
    for mutant in (m for some in chosen.values() for m in some if options.summary):
        if not results[identity(mutant)].startswith("killed"):
            show(mutant, verdict_of(results, mutant, left))
    sys.exit(0 if summarize(results, chosen, left)["SURVIVED"] == 0 else 1)


if __name__ == "__main__":
    main()
