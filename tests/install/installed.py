"""What the install tests share: what must be where below a prefix, and whether it works there.

Each test is a script that prints its findings in sentences and exits with 1 when there are any; with 77, loudly, where
the machine can't run it. With --control it breaks what was installed in some ways, one at a time, and fails when one
goes unnoticed.
"""

import argparse
import math
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SKIPPED = 77
TODAY = "2026-11-23"
EXAMPLES = ("vaz-region", "salland-united", "oncology-teams")
ONLY_HERE = ("demo", "install-packages")  # files of examples/ that build the project
COMPLETIONS = {"share/bash-completion/completions/accord", "share/fish/vendor_completions.d/accord.fish"}


def run(words, cwd=None, **environment):
    return subprocess.run([str(word) for word in words], cwd=cwd, text=True, stdin=subprocess.DEVNULL,
                          capture_output=True, check=False,
                          env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "ACCORD_TODAY": TODAY, **environment})


def must_run(words, cwd=None):
    done = run(words, cwd)
    if done.returncode != 0:
        sys.exit(f"can't run {' '.join(str(word) for word in words)}:\n{done.stdout}{done.stderr}")
    return done.stdout


class Build:
    """A build folder: what CMake wrote down there."""

    def __init__(self, folder):
        self.folder = Path(folder).resolve()
        cache = (self.folder / "CMakeCache.txt").read_text(encoding="utf-8")
        self.values = dict(re.findall(r"^([A-Za-z_]+):\w+=(.*)$", cache, re.M))
        self.version = self.values["CMAKE_PROJECT_VERSION"]
        self.accord = self.folder / "accord"

    def has(self, command):
        return (ROOT / f"src/cli/commands/{command}.cpp").exists()


def files_below(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_symlink() or not path.is_dir()}


def expected_program(build, zsh):
    """The files of the program below a prefix, with manual pages as they are in man/."""
    out = {"bin/accord", "share/doc/accord/copyright"}
    out |= {f"share/man/man{page.suffix[1:]}/{page.name}" for page in (ROOT / "man").iterdir()}
    for path in files_below(ROOT / "examples"):
        parts = path.split("/")
        if parts[0] not in (*ONLY_HERE, "library") and not any(part.startswith(".") for part in parts):
            folder = "doc/accord/examples" if str(path).startswith("scripts/") else "accord/examples"
            out.add(f"share/{folder}/{str(path).removeprefix('scripts/')}")
    if build.has("schema"):
        kinds = [line.split()[0] for line in must_run([build.accord, "schema"]).splitlines()]
        out |= {f"share/accord/schema/{kind}.json" for kind in kinds}
    return out | (COMPLETIONS | {f"share/zsh/{zsh}/_accord"} if build.has("completion") else set())


def expected_library(build, libdir):
    kind = build.values["CMAKE_BUILD_TYPE"].lower() or "release"  # what CMakeLists.txt makes of none
    out = {f"include/accord/{header.name}" for header in (ROOT / "include/accord").iterdir()}
    out |= {f"share/accord/examples/library/{name}" for name in ("status.cpp", "CMakeLists.txt")}
    out |= {f"{libdir}/libaccord.a", f"{libdir}/pkgconfig/accord.pc"}
    parts = ("Config", "ConfigVersion", "Targets", f"Targets-{kind}")
    return out | {f"{libdir}/cmake/accord/accord{part}.cmake" for part in parts}


def find_files(prefix, expected):
    found = files_below(prefix)
    return ([f"{path}: is not there" for path in sorted(expected - found)]
            + [f"{path}: nobody expects this" for path in sorted(found - expected)])


def find_machine_paths(prefix, build):
    """What was installed knows nothing of where it was built."""
    findings = []
    for path in sorted(files_below(prefix)):
        data = (prefix / path).read_bytes()
        findings.extend(f"{path}: has the path {where}" for where in sorted({str(ROOT), str(build.folder)})
                        if where.encode() in data)
    return findings


def find_in_program(prefix, build):
    done = run([prefix / "bin/accord", "version"], cwd=prefix)
    if done.returncode != 0 or done.stdout.splitlines()[:1] != [f"accord {build.version}"]:
        return [f"bin/accord version: exit {done.returncode}: {done.stdout}{done.stderr}"]
    findings = []
    for name in EXAMPLES:
        folder = prefix / "share/accord/examples" / name
        done = run([prefix / "bin/accord", "-C", folder, "check", "--strict"], cwd=prefix)
        if done.returncode != 0:
            findings.append(f"accord check of the installed {name}: exit {done.returncode}: {done.stdout}{done.stderr}")
    return findings


def status_of_accord(accord, folder):
    """{id: [state, progress]}"""
    lines = must_run([accord, "-C", folder, "status", "--porcelain"]).splitlines()
    return {line.split("\t")[0]: line.split("\t")[1:3] for line in lines}


def agree(one, other):
    """Whether two statuses are the same; the example prints six digits of progress."""
    if one.keys() != other.keys():
        return False
    return all(one[id][0] == other[id][0] and math.isclose(float(one[id][1] or "nan"), float(other[id][1] or "nan"),
                                                           rel_tol=1e-4, abs_tol=1e-5)
               or one[id] == other[id] for id in one)


def find_in_example(program, build, way):
    findings = []
    for name in EXAMPLES:
        done = run([program, ROOT / "examples" / name, TODAY])
        told = {line.split("\t")[0]: line.split("\t")[1:] for line in done.stdout.splitlines()}
        if done.returncode != 0 or not agree(told, status_of_accord(build.accord, ROOT / "examples" / name)):
            findings.append(f"the example built with {way} tells another status of {name} than accord: "
                            f"exit {done.returncode}\n{done.stdout}{done.stderr}")
    return findings


def find_with_pkg_config(prefix, libdir, build, scratch):
    asked = run(["pkg-config", "--cflags", "--libs", f"accord = {build.version}"],
                PKG_CONFIG_LIBDIR=f"{prefix}/{libdir}/pkgconfig")
    if asked.returncode != 0:
        return [f"pkg-config does not find accord: {asked.stderr}"]
    done = run([build.values["CMAKE_CXX_COMPILER"], "-std=c++20", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-MD",
                "-MF", "used", "status.cpp", *asked.stdout.split(), "-o", "by-pkg-config"], cwd=scratch)
    if done.returncode != 0:
        return [f"the example can't be built with pkg-config:\n{done.stderr}"]
    if str(ROOT) + "/include" in (scratch / "used").read_text(encoding="utf-8"):
        return ["the example was built with the headers of the project's own folder"]
    return find_in_example(scratch / "by-pkg-config", build, "pkg-config")


def find_with_cmake(prefix, build, scratch):
    words = ["cmake", "-S", ".", "-B", "by-cmake", f"-DCMAKE_PREFIX_PATH={prefix}", "-DCMAKE_FIND_ROOT_PATH=",
             f"-DCMAKE_CXX_COMPILER={build.values['CMAKE_CXX_COMPILER']}", "-DCMAKE_FIND_USE_PACKAGE_REGISTRY=OFF"]
    for step in (words, ["cmake", "--build", "by-cmake"]):
        done = run(step, cwd=scratch)
        if done.returncode != 0:
            return [f"the example can't be built with find_package(accord):\n{done.stdout}{done.stderr}"]
    return find_in_example(scratch / "by-cmake/status", build, "find_package(accord)")


def find_in_library(prefix, libdir, build):
    """The example program, built in a folder of its own with what is below the prefix and nothing else of ours."""
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder) / "library"
        shutil.copytree(prefix / "share/accord/examples/library", scratch)
        return find_with_pkg_config(prefix, libdir, build, scratch) + find_with_cmake(prefix, build, scratch)


def unnoticed_in(what, words, findings):
    if any(words in finding for finding in findings):
        return []
    return [f"goes unnoticed: {what} (expected a finding with '{words}', got {findings or 'none'})"]


def require(*programs):
    missing = [name for name in programs if shutil.which(name) is None]
    if missing:
        print(f"SKIPPED: nothing is known of what is installed: there is no {', '.join(missing)}", file=sys.stderr)
        sys.exit(SKIPPED)


def main(test, control):
    """`test` and `control` take a Build and a folder of their own; they give findings."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True, help="the folder that all was built in")
    parser.add_argument("--control", action="store_true", help="break what was installed, and see that it is noticed")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        findings = (control if given.control else test)(Build(given.build), Path(folder))
    for finding in findings:
        print(finding, file=sys.stderr)
    sys.exit(1 if findings else 0)
