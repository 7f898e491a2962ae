"""Includes respect the layers: a file may use its own layer and everything to the left of it."""

import re

from findings import append, main

LAYERS = [["text"], ["model"], ["sentence"], ["files"], ["measure"], ["progress"], ["check"],
          ["store", "exchange", "render"], ["git"], ["cli"]]
RANK = {layer: rank for rank, layers in enumerate(LAYERS) for layer in layers}

# The layer that each public header speaks for.
PUBLIC = {
    "bilingual": "model", "language": "model", "date": "model", "report_period": "model", "diagnostic": "model",
    "error": "model", "id": "model", "partnership": "model",
    "series": "model", "source_tree": "model", "sentence": "sentence", "load": "files", "folder": "store",
    "results": "progress",
    "assessment": "progress", "agreement": "progress", "balance": "progress", "due": "progress", "history": "progress", "restated": "progress", "difference": "progress", "check": "check", "ready": "check", "report": "check", "import": "exchange", "accord": "cli",
}

# Libraries and the only files that may include them.
LIBRARIES = {
    r"<toml\+\+": ("toml++", r"src/files/"),
    r"<CLI/": ("CLI11", r"src/cli/options\.cpp$"),
    r"<nlohmann/": ("nlohmann-json", r"src/render/\w*json\w*\.[ch]pp$"),
}

# What only src/cli may do.
WORLD = [
    (r"#include <(iostream|fstream|ctime|cstdio|print|syncstream)>", "includes <{0}>"),
    (r"\bstd::(cout|cerr|clog|cin|system)\b", "uses std::{0}"),
    (r"\b((?:system|steady|high_resolution)_clock)\b", "uses {0}"),
    (r"(?<![\w:])(?:std::|::)?((?:f|v|vf)?printf|puts|getenv|secure_getenv|time|localtime_r|clock_gettime|exit)\s*\(",
     "calls {0}()"),
]


def layer_of_file(path):
    """'src/check/rules/x.cpp' is of 'check'; 'include/accord/date.hpp' of 'model'."""
    parts = path.split("/")
    return PUBLIC.get(parts[2].removesuffix(".hpp")) if parts[0] == "include" else parts[1]


def layer_of_include(name, path):
    """The layer of what a quoted include names; None when that is no known place."""
    head, _, rest = name.partition("/")
    if head == "accord":
        return PUBLIC.get(rest.removesuffix(".hpp"))
    return head if rest and head in RANK else (layer_of_file(path) if not rest else None)


def without_comments(line):
    return re.sub(r"//.*", "", re.sub(r'"(\\.|[^"\\])*"', '""', line))


def find_in_line(path, number, line, layer):
    place = f"{path}:{number}"
    if include := re.match(r'\s*#\s*include\s+"([^"]+)"', line):
        used = layer_of_include(include[1], path)
        if used is None:
            yield f"{place}: \"{include[1]}\" is of no known layer; add it to the table in tests/consistency/include_layers.py"
        elif used != layer and RANK[used] >= RANK[layer]:
            yield f"{place}: {layer} may not use {used}: \"{include[1]}\""
    for pattern, (library, allowed) in LIBRARIES.items():
        if re.search(r"#\s*include\s+" + pattern, line) and not re.match(allowed, path):
            yield f"{place}: includes {library}, which only {allowed} may"
    if layer == "cli":
        return
    code = line if line.lstrip().startswith("#") else without_comments(line)
    for pattern, says in WORLD:
        if found := re.search(pattern, code):
            yield f"{place}: {says.format(found[1])}: only src/cli reads the clock, the environment and streams"


def find(root, _accord):
    findings = []
    files = sorted(p for folder in ("src", "include") for p in (root / folder).rglob("*.[ch]pp"))
    if not files:
        return ["there is no source file in src and include"]
    for file in files:
        path = file.relative_to(root).as_posix()
        layer = layer_of_file(path)
        if layer not in RANK:
            findings.append(f"{path}: is of no known layer; add it to the table in tests/consistency/include_layers.py")
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            findings.extend(find_in_line(path, number, line, layer))
    return findings


BREAKS = [
    ("text uses the model", lambda root: append(root / "src/text/utf8.hpp", '#include "accord/date.hpp"\n'),
     "text may not use model"),
    ("a rule uses render", lambda root: append(root / "src/check/rules/syntax.cpp", '#include "render/table.hpp"\n'),
     "check may not use render"),
    ("render uses store", lambda root: append(root / "src/render/table.hpp", '#include "store/folder_tree.hpp"\n'),
     "render may not use store"),
    ("a public header of no layer", lambda root: append(root / "include/accord/novelty.hpp", "#pragma once\n"),
     "is of no known layer"),
    ("toml++ outside files", lambda root: append(root / "src/progress/assess.cpp", "#include <toml++/toml.h>\n"),
     "includes toml++"),
    ("CLI11 in a second file", lambda root: append(root / "src/cli/run.cpp", "#include <CLI/CLI.hpp>\n"),
     "includes CLI11"),
    ("JSON outside render", lambda root: append(root / "src/cli/run.cpp", "#include <nlohmann/json.hpp>\n"),
     "includes nlohmann-json"),
    ("the clock in the core", lambda root: append(root / "src/progress/assess.cpp", "auto n = std::time(nullptr);\n"),
     "calls time()"),
    ("the environment in render", lambda root: append(root / "src/render/style.cpp", 'auto h = ::getenv("HOME");\n'),
     "calls getenv()"),
    ("printing in the core", lambda root: append(root / "src/check/check.cpp", 'void f() { std::cout << 1; }\n'),
     "uses std::cout"),
]

if __name__ == "__main__":
    main(find, BREAKS, reads=("src", "include"))
