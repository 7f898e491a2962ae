"""The mistakes that mutants.py makes: where a source can be changed, and what is put there."""

import hashlib
import re
from collections import namedtuple

COMPARISONS = {"<": ["<=", ">="], "<=": ["<", ">"], ">": [">=", "<="], ">=": [">", "<"], "==": ["!="], "!=": ["=="]}


def one_more(number):
    return str(int(number, 8 if re.fullmatch(r"0\d+", number) else 0) + 1)


# What is looked for where strings are blank, and the texts that come in its place, one for each mutant.
OPERATORS = [
    ("comparison", r"(?<= )(<=|>=|==|!=|<|>)(?= )", lambda m: COMPARISONS[m[1]]),
    ("and/or", r"(?<= )(&&|\|\|)(?= )", lambda m: ["||" if m[1] == "&&" else "&&"]),
    ("plus/minus", r"(?<= )([-+])(=?)(?= )|(\+\+|--)(?=\w)",
     lambda m: [("-" if m[1] == "+" else "+") + m[2] if m[1] else "--" if m[3] == "++" else "++"]),
    ("not", r"!(?=[\w(:])", lambda m: [""]),
    ("constant", r"(?<![\w.'])(0x[0-9A-Fa-f]+|\d+)(?=[\s;,)\]}:?])", lambda m: [one_more(m[1])]),
    ("truth", r"\b(true|false)\b", lambda m: ["false" if m[1] == "true" else "true"]),
    ("jump", r"\b(continue|break)(?=;)", lambda m: ["break" if m[1] == "continue" else "continue"]),
    ("return", r"\breturn ([^;{}]+);", lambda m: ["return {};"]),
]
STATEMENT = re.compile(r"(?:^|(?<=\) ))[ ]*(?!return|throw|if|for|while|switch|case)[\w:.>-]+\((?=.*\);$)", re.M)
SYSTEM_CALL = re.compile(r"(?<=[\s(!])::\w+\(")
LITERAL = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)+\'')

Mutant = namedtuple("Mutant", "area file line operator begin end put before after")


def blank(source, keep_strings=False):
    """The text with comments, preprocessor lines and the insides of literals made blank, byte for byte; also tables of
    code points, hundreds of constants that are no escapes."""
    token = re.compile(r"//[^\n]*|^#[^\n]*|^ *\{0x[^\n]*|R\"\((?:.|\n)*?\)\"|" + LITERAL.pattern, re.M)

    def blanked(match):
        text = match[0]
        if text[0] in "\"'":
            return text if keep_strings else text[0] + "_" * (len(text) - 2) + text[-1]
        return re.sub(r"[^\n]", " ", text)

    return token.sub(blanked, source)


def closing(text, opening):
    """Behind the parenthesis that closes the one at `opening`."""
    depth = 0
    for at in range(opening, len(text)):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if depth == 0:
            return at + 1
    return len(text)


def places(source, area):
    """(operator, begin, end, what is put there) for everything that can be changed in a source."""
    code = blank(source)
    for name, pattern, puts in OPERATORS:
        for match in re.finditer(pattern, code):
            if name != "return" or match[1] not in ("true", "false", "0", "nullptr", "std::nullopt"):
                for put in puts(match):
                    yield name, match.start(), match.end(), put
    for match in STATEMENT.finditer(code):
        if closing(code, match.end() - 1) == code.find("\n", match.end()) - 1:
            yield "call left out", match.start(), code.find("\n", match.end()) - 1, ""
    for match in SYSTEM_CALL.finditer(code):
        yield "system call left out", match.start(), closing(code, match.end() - 1), "0"
    if area == "escapes":
        yield from signs(blank(source, keep_strings=True))


def signs(code):
    """Literals of an escape: one sign less in each place of a set, another sign, nothing in the place of an entity."""
    for match in LITERAL.finditer(code):
        text = match[0][1:-1]
        if match[0][0] == "'":
            yield "sign", match.start(), match.end(), "'\\1'"
        elif re.fullmatch(r"&\S+;|[^\w\s]+[^\n]{0,3}", text) and "<" not in text[:1]:
            parts = re.findall(r"\\?.", text) if not text.startswith("&") else [text]
            for i, part in enumerate(parts):
                begin = match.start() + 1 + len("".join(parts[:i]))
                yield "sign", begin, begin + len(part), ""


def mutants_of(root, area, files, seed):
    """The mutants of an area in the order in which they are tried; a change elsewhere leaves that as it is."""
    found = {}
    for path in files:
        source = (root / path).read_text(encoding="utf-8")
        for operator, begin, end, put in places(source, area):
            first, last = source.rfind("\n", 0, begin) + 1, source.find("\n", end)
            flat = [" ".join(text.split()) for text in (source[first:last], source[first:begin] + put + source[end:last])]
            mutant = Mutant(area, path, source.count("\n", 0, begin) + 1, operator, begin, end, put, *flat)
            found.setdefault(identity(mutant), mutant)
    return sorted(found.values(), key=lambda m: hashlib.sha256(f"{seed} {identity(m)}".encode()).digest())


def identity(mutant):
    return "\n".join((mutant.file, mutant.operator, mutant.before, mutant.after))
