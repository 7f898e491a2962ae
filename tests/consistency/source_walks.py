"""What src/README.md names is there: every file, and in the file named with it every function and type."""

import re

from findings import append, main, replace

PAGE = "src/README.md"


def paragraphs(text):
    return re.split(r"\n(?=\d\. |\n|#|\|)", text)


def read_sources(root):
    """Each file's text, by the path with which it is included."""
    return {path.relative_to(root / folder).as_posix(): path.read_text(encoding="utf-8")
            for folder in ("src", "include") for path in (root / folder).rglob("*.[ch]pp")}


def find(root, _accord):
    findings = []
    sources = read_sources(root)
    text = (root / PAGE).read_text(encoding="utf-8")
    layers = {path.name for path in (root / "src").iterdir() if path.is_dir()}
    listed = set(re.findall(r"^\| `(\w+)/` \|", text, re.MULTILINE)) | {"install"}
    for layer in sorted(layers ^ listed):
        findings.append(f"{PAGE}: the folder {layer} is {'not in its table' if layer in layers else 'not there'}")
    for part in paragraphs(text):
        words = re.findall(r"`([^`]+)`", part)
        files = [word for word in words if re.fullmatch(r"[\w/]+\.[ch]pp", word) and "/" in word]
        for file in files:
            if file not in sources:
                findings.append(f"{PAGE}: there is no {file}")
        near = "".join(sources.get(file, "") for file in files)
        for word in words:
            name = word.removesuffix("()")
            is_name = word.endswith("()") or re.fullmatch(r"[A-Z]\w+", word)
            if is_name and not re.search(rf"\b{name}\b", near):
                findings.append(f"{PAGE}: {word} is in none of the files that are named with it")
    return findings


BREAKS = [
    ("a file is gone", lambda root: (root / "src/files/placement.cpp").unlink(), "there is no files/placement.cpp"),
    ("a function goes by another name", lambda root: replace(root / "src/check/located.cpp", "locate_findings", "place"),
     "locate_findings() is in none of the files"),
    ("a folder is new", lambda root: append(root / "src/novelty/a.cpp", ""), "the folder novelty is not in its table"),
]

if __name__ == "__main__":
    main(find, BREAKS, reads=("src", "include"))
