"""Files to judge: every key of every schema with values of every type, and files of partnerships, changed at random."""

import re

from verdicts import File

VALUES = ['"text"', '""', '" "', '"\\n"', "1", "0", "7", "-1", "1.5", "2.0", "1e9", "nan", "true", "false", "2026-01-31",
          "2026-01-31T10:00:00", "10:00:00", "[]", '["noorderzorg"]', '["noorderzorg", "noorderzorg"]', '["Noorder Zorg"]',
          '["a/b"]', '["all"]', "[1]", "{ }", "{ x = 1 }", '"noorderzorg"', '"all"', '"allow"', '"a/b"', '"Noorder Zorg"',
          f'"{"x" * 64}"', f'"{"x" * 65}"']
NAMES = ["noorderzorg", "Noorder Zorg", "2026-01-31", "1899-12-31", "31-12-2026", "a/b", ".", "2026", "x" * 65]

# What a key goes with, without which check refuses it whatever its value.
COMPANY = {("indicator", "per"): 'kind = "count"\nfrequency = "monthly"\n',
           ("indicator", "weight"): 'combine = "weighted"\n',
           ("indicator", "of"): 'combine = "ratio"\nto = "x"\n', ("indicator", "to"): 'combine = "ratio"\nof = "x"\n',
           ("indicator", "times"): 'combine = "ratio"\nof = "x"\nto = "x"\n'}


def sample(schema):
    """A value that the schema accepts."""
    if "anyOf" in schema:
        return sample(schema["anyOf"][0])
    if "const" in schema:
        return "false"
    if "enum" in schema:
        return f'"{schema["enum"][0]}"'
    if schema.get("format") == "date":
        return "2026-01-31"
    if schema["type"] == "object":
        return "{ " + ", ".join(f"{key} = {sample(schema['properties'][key])}" for key in schema.get("required", [])) + " }"
    return {"string": '"noorderzorg"', "number": "1", "integer": "1", "boolean": "true", "array": '["noorderzorg"]'}[
        schema["type"]]


def sample_name(pattern):
    return "2026-01-31" if re.match(pattern, "2026-01-31") and not re.match(pattern, "noorderzorg") else "noorderzorg"


def tables_in(schema, header=()):
    """Every table of a schema, with the keys that lead to it."""
    if "anyOf" in schema:
        for one in schema["anyOf"]:
            yield from tables_in(one, header)
    if schema.get("type") != "object":
        return
    yield header, schema
    for key, value in schema.get("properties", {}).items():
        yield from tables_in(value, (*header, key))
    for pattern, value in schema.get("patternProperties", {}).items():
        yield from tables_in(value, (*header, sample_name(pattern)))


def quote(key):
    return '"' + key.replace("\\", "\\\\").replace('"', '\\"') + '"'


def words_of(value):
    return [quote(word).replace("\t", "\\t") for word in value.get("enum", [])]


def write_table(kind, root, header, table, key, line):
    """The text of a file that is sound but for one line of one table."""
    def needed(schema, but):
        return "".join(f"{name} = {sample(schema['properties'][name])}\n" for name in schema.get("required", []) if name != but)

    text = needed(root, header[0] if header else key)
    if header:
        text += "[" + ".".join(map(quote, header)) + "]\n" + needed(table, key)
    return text + COMPANY.get((kind, key), "") + line


def probe(kind, root):
    """Each key with each value, each table with each name, each needed key left out."""
    for header, table in tables_in(root):
        keys = {**table.get("properties", {})}
        if table.get("additionalProperties"):  # rules that are listed take what any other key takes: one will do
            keys = {**dict(list(keys.items())[:1]), "a key of one's own": table["additionalProperties"]}
        for pattern, value in table.get("patternProperties", {}).items():
            keys[sample_name(pattern)] = value
            for name in NAMES:
                yield File(kind, write_table(kind, root, header, table, name, f"{quote(name)} = {sample(value)}\n"))
        for key, value in keys.items():
            for written in VALUES + words_of(value):
                yield File(kind, write_table(kind, root, header, table, key, f"{quote(key)} = {written}\n"))
        for key in table.get("required", []):
            yield File(kind, write_table(kind, root, header, table, key, ""))
        yield File(kind, write_table(kind, root, header, table, "stranger", "stranger = 1\n"))


def mutate(text, random):
    """The text with one of its lines gone, twice there, or with another value or key."""
    lines = text.splitlines(keepends=True)
    number = random.randrange(len(lines)) if lines else 0
    key, equals, _ = lines[number].partition(" = ") if lines else ("", "", "")
    way = random.randrange(4)
    if way == 0 or not equals or key.startswith("#"):
        return "".join(lines[:number] + lines[number + 1:])
    if way == 1:
        lines[number] = f"{key}{random.choice('abz0-')} = {lines[number].partition(' = ')[2]}"
    else:
        lines[number] = f"{key} = {random.choice(VALUES)}\n"
    return "".join(lines)
