#!/usr/bin/env python3
"""`cmake --install` into a clean prefix: each file is in its place and nothing else is, the program works there, and a
program of somebody else's can be built with libaccord, with pkg-config and with CMake.
"""

import shutil

import installed


def install(build, prefix):
    installed.must_run(["cmake", "--install", build.folder, "--prefix", prefix])
    return prefix


def libdir(build):
    return build.values["CMAKE_INSTALL_LIBDIR"]


def find_files(prefix, build):
    expected = installed.expected_program(build, "site-functions") | installed.expected_library(build, libdir(build))
    return installed.find_files(prefix, expected)


def find_in_library(prefix, build):
    return installed.find_in_library(prefix, libdir(build), build)


def test(build, folder):
    prefix = install(build, folder / "prefix")
    return [finding for find in (find_files, installed.find_machine_paths, installed.find_in_program, find_in_library)
            for finding in find(prefix, build)]


def edit(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{path} has no '{old}' to break"
    path.write_text(text.replace(old, new), encoding="utf-8")


# What is broken, what must notice it, how it is broken (below the prefix, in the folder of libraries), and words of
# the finding.
BREAKS = [
    ("a page that is not there", find_files, lambda prefix, _: (prefix / "share/man/man1/accord.1").unlink(),
     "share/man/man1/accord.1: is not there"),
    ("a header that is not there", find_files, lambda prefix, _: (prefix / "include/accord/folder.hpp").unlink(),
     "include/accord/folder.hpp: is not there"),
    ("a file too many", find_files, lambda prefix, _: (prefix / "bin/accord-demo").touch(), "nobody expects this"),
    ("a path of the machine", installed.find_machine_paths,
     lambda _, lib: edit(lib / "pkgconfig/accord.pc", "Version", f"# {installed.ROOT}/build\nVersion"), "has the path"),
    ("a program that does not run", installed.find_in_program,
     lambda prefix, _: (prefix / "bin/accord").write_text("#!/bin/false\n"), "bin/accord version: exit 1"),
    ("an example that is broken", installed.find_in_program,
     lambda prefix, _: edit(prefix / "share/accord/examples/vaz-region/accord.toml", "name", "nmae"),
     "the installed vaz-region"),
    ("a header that another needs", find_in_library, lambda prefix, _: (prefix / "include/accord/date.hpp").unlink(),
     "can't be built with pkg-config"),
    ("another version", find_in_library, lambda _, lib: edit(lib / "pkgconfig/accord.pc", "Version: ", "Version: 9"),
     "pkg-config does not find accord"),
    ("a target that asks for more", find_in_library,
     lambda _, lib: edit(lib / "cmake/accord/accordTargets.cmake", "INTERFACE_INCLUDE_DIRECTORIES",
                         'INTERFACE_LINK_LIBRARIES "fmt::elsewhere" INTERFACE_INCLUDE_DIRECTORIES'),
     "can't be built with find_package(accord)"),
]


def control(build, folder):
    whole = install(build, folder / "whole")
    unnoticed = []
    for what, find, break_it, words in BREAKS:
        prefix = shutil.copytree(whole, folder / "broken")
        break_it(prefix, prefix / libdir(build))
        unnoticed += installed.unnoticed_in(what, words, find(prefix, build))
        shutil.rmtree(prefix)
    return unnoticed


if __name__ == "__main__":
    installed.require("pkg-config")
    installed.main(test, control)
