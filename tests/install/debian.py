#!/usr/bin/env python3
"""The Debian packages that `cpack -G DEB` makes: what they say of themselves, what is in them, whether lintian accepts
them, and whether the program and the library work from where they are unpacked.
"""

import gzip
import re
import shutil
import tempfile
from pathlib import Path

import installed
from installed import ROOT, must_run, run

RECOMMENDS = "git, less, man-db"
OWNERS_AND_MODES = re.compile(r"(drwxr-xr-x|-rw-r--r--|-rwxr-xr-x) root/root ")


def libdir(build):
    return "/".join(filter(None, ("lib", must_run([build.values["CMAKE_CXX_COMPILER"], "-print-multiarch"]).strip())))


def make_packages(build, folder):
    """{name: package}"""
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / "packages"
    must_run(["cpack", "-G", "DEB", "--config", build.folder / "CPackConfig.cmake", "-B", made], cwd=folder)
    return {package.name.split("_")[0]: package for package in made.glob("*.deb")}


def unpack(packages, root):
    for package in packages.values():
        must_run(["dpkg-deb", "-x", package, root])
    return root


def field(package, name):
    return must_run(["dpkg-deb", "-f", package, name]).strip()


def find_in_names(packages, build):
    architecture = must_run(["dpkg", "--print-architecture"]).strip()
    names = {f"{name}_{build.version}_{architecture}.deb" for name in ("accord", "libaccord-dev")}
    found = {package.name for package in packages.values()}
    return [] if found == names else [f"the packages are {', '.join(sorted(found))}"]


def find_in_fields(packages, build):
    depends = field(packages["accord"], "Depends")
    needed = {part.split()[0] for part in depends.split(",") if part}
    findings = []
    if "libc6" not in needed or build.values["ACCORD_STATIC"] == "ON" and needed != {"libc6"}:
        findings.append(f"accord depends on '{depends}', not on libc6 alone")
    if field(packages["accord"], "Recommends") != RECOMMENDS:
        findings.append(f"accord recommends '{field(packages['accord'], 'Recommends')}', not '{RECOMMENDS}'")
    if "libaccord-dev" in packages and "-dev" not in field(packages["libaccord-dev"], "Depends"):
        findings.append("libaccord-dev depends on no C++ library to link")
    return findings


RUNS = re.compile(r"^\./usr/bin/[^/]|/doc/accord/examples/(monthly-reports|remind)$")


def find_in_modes(packages, _build):
    findings = []
    for package in packages.values():
        for line in must_run(["dpkg-deb", "-c", package]).splitlines():
            path = line.split()[5]
            runs = line.startswith("-rwx")
            if not OWNERS_AND_MODES.match(line) or runs != bool(RUNS.search(path)) and not line.startswith("d"):
                findings.append(f"{package.name}: {path}: has the mode or owner {' '.join(line.split()[:2])}")
    return findings


def expected(build):
    out = installed.expected_program(build, "vendor-completions") | installed.expected_library(build, libdir(build))
    out = {f"{path}.gz" if path.startswith("share/man/") else path for path in out}
    documents = ("copyright", "changelog.gz")
    return out | {f"share/doc/{package}/{name}" for package in ("accord", "libaccord-dev") for name in documents}


def find_in_files(root, build):
    outside = [path for path in sorted(installed.files_below(root)) if not path.startswith("usr/")]
    findings = [f"{path}: is outside /usr" for path in outside]
    findings += installed.find_files(root / "usr", expected(build))
    for page in sorted((root / "usr/share/man").glob("man*/*.gz")):
        if gzip.decompress(page.read_bytes()) != (ROOT / "man" / page.stem).read_bytes():
            findings.append(f"{page.name}: is not the page man/{page.stem}")
    return findings + installed.find_machine_paths(root, build)


def find_in_use(root, build):
    usr = root / "usr"
    return installed.find_in_program(usr, build) + installed.find_in_library(usr, libdir(build), build)


def find_with_lintian(packages, _build):
    done = run(["lintian", "--allow-root", "--fail-on", "error,warning", *packages.values()])
    return [f"lintian: {line}" for line in (done.stdout + done.stderr).splitlines()] if done.returncode != 0 else []


def rebuild(package, break_it, folder):
    must_run(["dpkg-deb", "-R", package, folder / "tree"])
    break_it(folder / "tree")
    (folder / "broken").mkdir()
    must_run(["dpkg-deb", "--root-owner-group", "-Zgzip", "-b", folder / "tree", folder / "broken" / package.name])
    return folder / "broken" / package.name


def shrink_library(tree):
    """Leaves one object in it: lintian takes as long for each of hundreds, and all are compiled alike."""
    library = next(tree.rglob("libaccord.a"))
    first = must_run(["ar", "t", library]).splitlines()[0]
    must_run(["ar", "x", library, first], cwd=tree.parent)
    library.unlink()
    must_run(["ar", "rcs", library, first], cwd=tree.parent)
    sums = tree / "DEBIAN/md5sums"
    lines = [line for line in sums.read_text(encoding="utf-8").splitlines() if not line.endswith("/libaccord.a")]
    lines.append(must_run(["md5sum", library.relative_to(tree)], cwd=tree).strip())
    sums.write_text("\n".join(lines) + "\n", encoding="utf-8")


def test(build, folder):
    packages = make_packages(build, folder)
    root = unpack(packages, folder / "root")
    findings = []
    for find in (find_in_names, find_in_fields, find_in_modes):
        findings += find(packages, build)
    findings += find_in_files(root, build) + find_in_use(root, build)
    (folder / "shrunk").mkdir()
    library = rebuild(packages["libaccord-dev"], shrink_library, folder / "shrunk")
    return findings + find_with_lintian({**packages, "libaccord-dev": library}, build)


def edit_control(tree, pattern, new):
    control_file = tree / "DEBIAN/control"
    text, count = re.subn(pattern, new, control_file.read_text(encoding="utf-8"), flags=re.M)
    assert count, f"the package has no '{pattern}' to break"
    control_file.write_text(text, encoding="utf-8")


def add_file(path, text="x\n"):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


# What is broken, what must notice it, how it is broken, and words of the finding. First in the package accord, then in
# the folder that both packages are unpacked in.
BREAKS_IN_PACKAGE = [
    ("a package that is not there", find_in_names, lambda _: None, "the packages are accord_"),
    ("a dependency that is not there", find_in_fields, lambda tree: edit_control(tree, r"^Depends:.*\n", ""),
     "not on libc6 alone"),
    ("a program that can't be run", find_in_modes, lambda tree: (tree / "usr/bin/accord").chmod(0o644),
     "./usr/bin/accord: has the mode"),
    ("a package without copyright", find_with_lintian,
     lambda tree: (tree / "usr/share/doc/accord/copyright").unlink(), "no-copyright-file"),
]
BREAKS_BELOW_ROOT = [
    ("a file outside /usr", find_in_files, lambda root: add_file(root / "opt/accord"), "is outside /usr"),
    ("a page that is not compressed", find_in_files,
     lambda root: must_run(["gzip", "-d", root / "usr/share/man/man1/accord.1.gz"]), "accord.1: nobody expects this"),
    ("a page of another day", find_in_files,
     lambda root: (root / "usr/share/man/man1/accord.1.gz").write_bytes(gzip.compress(b"")),
     "is not the page man/accord.1"),
    ("a path of the machine", find_in_files,
     lambda root: add_file(root / "usr/include/accord/where.hpp", f"// {ROOT}/include\n"), "has the path"),
    ("a library that is empty", find_in_use,
     lambda root: next(root.rglob("libaccord.a")).write_bytes(b"!<arch>\n"), "can't be built with pkg-config"),
]


def control(build, folder):
    packages = make_packages(build, folder)
    unnoticed = []
    for what, find, break_it, words in BREAKS_IN_PACKAGE:
        with tempfile.TemporaryDirectory(dir=folder) as scratch:
            broken = rebuild(packages["accord"], break_it, Path(scratch))
            unnoticed += installed.unnoticed_in(what, words, find({"accord": broken}, build))
    whole = unpack(packages, folder / "whole")
    for what, find, break_it, words in BREAKS_BELOW_ROOT:
        root = shutil.copytree(whole, folder / "root")
        break_it(root)
        unnoticed += installed.unnoticed_in(what, words, find(root, build))
        shutil.rmtree(root)
    return unnoticed


if __name__ == "__main__":
    installed.require("pkg-config", "dpkg-deb", "dpkg-shlibdeps", "lintian")
    installed.main(test, control)
