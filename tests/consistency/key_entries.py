"""Every key that a file may have, and every key of what accord writes as JSON, is documented where a reader looks for it.

What the program knows is read from its source: the keys that src/files asks a file for and the words that some of them
choose from, and the texts in the sources that write JSON. The pages name a key in a macro: `.Cm key` or `.Ic key`, a value also as `.Ql value`.
"""

import re

from findings import append, main, replace

FORMAT = "man/accord-format.5"
RULES = "man/accord-import-rules.5"
JSON = "man/accord-json.5"

# Which section tells of the keys that a source file asks for; an empty name is the whole page.
KINDS = {"settings": (FORMAT, "accord.toml"), "party": (FORMAT, "parties/"), "ambition": (FORMAT, "ambitions/"),
         "indicator": (FORMAT, "indicators/"), "book": (FORMAT, "measurements/"), "goal": (FORMAT, "goals/"),
         "effort": (FORMAT, "efforts/"), "decision": (FORMAT, "decisions/"), "ratification": (FORMAT, "ratifications/"),
         "import_rules": (RULES, ""), "table_reader": (FORMAT, "accord.toml")}
# Which section tells of the JSON that a source file writes. What several share is told once, anywhere on the page.
WRITERS = {"status_json": "status --json", "due_json": "due --json", "log_json": "log --json",
           "difference_json": "diff --json", "ready_json": "ready --json", "balance_json": "balance --json",
           "export_json": "export --format json", "overview_json": "overview --json", "check_json": "check --format json",
           "show_json": "show --json", "report_json": "report --format json", "phrase_json": "phrase --json",
           "parts_json": ""}
FOREIGN = {"schema_json", "check_sarif_json", "check_gitlab_json", "json"}  # forms of others; and how JSON is spelt

ASKED = re.compile(r'\b(?:text|texts|texts_or_none|number|plain_number|date|required_date|required_text|id|ids|id_paths?'
                   r'|table|any|truth|require|choice<[\w:]+>|read_amount)\(\s*(?:\w+, )?"([a-z_]+)"')
CHOICE = re.compile(r'choice<[\w:]+>\(\s*"[a-z_]+",\s*\{(\{.*?\})\}\)', re.DOTALL)
CHOSEN = re.compile(r'\{"([a-z-]+)"')
WORD = re.compile(r'"([a-z][a-z_]*)"')
REMARK = re.compile(r"^ *// .*$", re.MULTILINE)


def sections(page):
    """The text of each .Ss section by its name; the whole page under an empty name."""
    parts = re.split(r"^\.S[sh] (.+)$", page, flags=re.MULTILINE)
    return {"": page, **dict(zip(parts[1::2], parts[2::2]))}


def named_in(text):
    """The words in macros that name keys and values."""
    words = set()
    for line in text.splitlines():
        if line.startswith(".") and (found := re.search(r"\b(?:Cm|Ic|Ql|Sy|Fl)\b(.*)", line)):
            words.update(re.findall(r"[a-z][a-z_-]*", found[1]))
    return words


def told_in(root, parts, name):
    """The words of a section, and of what it refers to: `as in .Ql show --json`, or accord-format(5)."""
    seen, ahead = set(), [name]
    while ahead:
        if (section := ahead.pop()) not in seen:
            seen.add(section)
            ahead.extend(other for other in parts if other and f".Ql {other}" in parts[section])
    texts = [parts[section] for section in seen]
    if any(".Xr accord-format 5" in text for text in texts):
        texts.append((root / FORMAT).read_text(encoding="utf-8"))
    return set().union(*map(named_in, texts))


def find_in_files(root):
    for source in sorted((root / "src/files").glob("*.cpp")):
        code = source.read_text(encoding="utf-8")
        asked = set(ASKED.findall(code)) | {word for choices in CHOICE.findall(code) for word in CHOSEN.findall(choices)}
        if not asked:
            continue
        if source.stem not in KINDS:
            yield f"src/files/{source.name}: asks for keys, and no section of {FORMAT} is known to tell of them"
            continue
        page, name = KINDS[source.stem]
        text = sections((root / page).read_text(encoding="utf-8")).get(name, "")
        for key in sorted(asked - named_in(text)):
            yield f"{page}: does not tell of '{key}'" + (f" in its section {name}" if name else "")


def find_in_json(root):
    parts = sections((root / JSON).read_text(encoding="utf-8"))
    for source in sorted((root / "src/render").glob("*json.cpp")):
        if source.stem in FOREIGN:
            continue
        if source.stem not in WRITERS:
            yield f"src/render/{source.name}: writes JSON, and no section of {JSON} is known to tell of it"
            continue
        name = WRITERS[source.stem]
        written = set(WORD.findall(REMARK.sub("", source.read_text(encoding="utf-8"))))
        for key in sorted(written - (told_in(root, parts, name) if name in parts else set())):
            yield f"{JSON}: does not tell of '{key}'" + (f" in its section {name}" if name else "")


def find(root, _accord):
    return [*find_in_files(root), *find_in_json(root)]


BREAKS = [
    ("a file's key is not told of", lambda root: replace(root / FORMAT, ".It Cm risks , tensions", ".It Cm risks"),
     "does not tell of 'tensions' in its section goals/"),
    ("a word to choose is not told of", lambda root: replace(root / FORMAT, ".Ql exploring ,\n", ""),
     "does not tell of 'exploring' in its section ambitions/"),
    ("a new key", lambda root: append(root / "src/files/effort.cpp", '// file.text("weather");\n'),
     "does not tell of 'weather' in its section efforts/"),
    ("a new kind of file", lambda root: append(root / "src/files/weather.cpp", 'file.text("rain");\n'), "asks for keys"),
    ("a key of import rules", lambda root: replace(root / RULES, ".It Ic skip", ".It skip"), "does not tell of 'skip'"),
    ("a field of JSON is not told of", lambda root: replace(root / JSON, ".It Cm overdue\nHow many", ".It Sy late\nHow many"),
     "does not tell of 'overdue' in its section overview --json"),
    ("a new field", lambda root: append(root / "src/render/due_json.cpp", 'out["weather"]\n'),
     "does not tell of 'weather' in its section due --json"),
    ("a new writer", lambda root: append(root / "src/render/weather_json.cpp", 'out["rain"]\n'), "writes JSON"),
]

if __name__ == "__main__":
    main(find, BREAKS, reads=("man", "src/files", "src/render"))
