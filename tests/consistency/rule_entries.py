"""Every rule of check and every condition of ready has its file, its transcript, its explanation and its entry in
accord-rules(7), in the same words."""

import re
import shutil
import subprocess

from findings import append, main, replace, run_accord

PAGE = "man/accord-rules.7"
CONDITION_ENTRY = re.compile(r"^\.It Sy (\S+)$", re.MULTILINE)
ENTRY = re.compile(r"^\.It Sy (\S+) Pq (error|warning|note)( , stops)?$", re.MULTILINE)


def list_rules(accord):
    """{rule: 'error, stops'} of `accord explain`."""
    return dict(re.findall(r"^  (\S+) +((?:error|warning|note)(?:, stops)?)$", run_accord(accord, "explain"), re.MULTILINE))


def list_conditions(accord):
    return re.findall(r"^  (\S+) +condition$", run_accord(accord, "explain"), re.MULTILINE)


def explanation_of(accord, rule):
    """What, why, example and instead; a part that is not there is empty."""
    told = run_accord(accord, "explain", rule)
    parts = re.fullmatch(r"[^\n]*\n\n(.*?)\n\n(.*?)\n\nthis breaks it:\n(.*?)\n\nthis mends it:\n(.*?)\n*", told, re.DOTALL)
    return [part.strip() for part in parts.groups()] if parts else ["", "", "", ""]


def render_page(root):
    """The page as a reader sees it; empty when mandoc is not installed."""
    if shutil.which("mandoc") is None:
        return ""
    done = subprocess.run(["mandoc", "-T", "utf8", str(root / PAGE)], capture_output=True, text=True, check=False)
    return re.sub(r".\x08", "", done.stdout)


def squeeze(text):
    """Only what is not white space: lines are broken elsewhere on a page."""
    return re.sub(r"\s", "", text)


def find_in_explained(root, what, folder, name, explanation, page):
    """What a rule and a condition both must have."""
    source = f"src/check/{folder}/{name.replace('-', '_')}.cpp"
    if not (root / source).exists():
        yield f"{source}: is missing, the file of {what} {name}"
    if not (root / f"tests/{folder}/{name}.t").exists():
        yield f"tests/{folder}/{name}.t: is missing, the transcript of {what} {name}"
    parts = dict(zip(("what it means", "why it is there", "an example that breaks it", "the mend"), explanation))
    if silent := [part for part, text in parts.items() if not text]:
        yield f"{source}: the explanation of {name} does not say {', '.join(silent)}"
    for part, text in parts.items():
        if page and squeeze(text) not in page:
            yield f"{PAGE}: the entry of {name} does not say {part} in the words of `accord explain {name}`"


def find_in_rule(root, rule, severity, explanation, entries, page):
    yield from find_in_explained(root, "rule", "rules", rule, explanation, page)
    if rule not in entries:
        yield f"{PAGE}: has no entry `.It Sy {rule} Pq {severity.replace(', stops', ' , stops')}`"
    elif entries[rule] != severity:
        yield f"{PAGE}: says that {rule} is '{entries[rule]}', the program says '{severity}'"


def find_strays(root, what, folder, names):
    for file in sorted((root / f"src/check/{folder}").glob("*.cpp")):
        if file.stem.replace("_", "-") not in names:
            yield f"src/check/{folder}/{file.name}: is the file of no {what} in the table"
    for transcript in sorted((root / f"tests/{folder}").glob("*.t")):
        if transcript.stem not in names:
            yield f"tests/{folder}/{transcript.name}: is the transcript of no {what}"


def find_in_conditions(root, accord, source, page):
    conditions = list_conditions(accord)
    if not conditions:
        yield f"{accord} explain lists no conditions"
    for condition in conditions:
        yield from find_in_explained(root, "condition", "conditions", condition, explanation_of(accord, condition), page)
    yield from find_strays(root, "condition", "conditions", conditions)
    entries = CONDITION_ENTRY.findall(source)
    if source and entries != conditions:
        yield f"{PAGE}: its entries `.It Sy condition` are not those of `accord explain`, in that order"


def find(root, accord):
    rules = list_rules(accord)
    if not rules:
        return [f"{accord} explain lists no rules"]
    source = (root / PAGE).read_text() if (root / PAGE).exists() else ""
    entries = {rule: severity + stops.replace(" ,", ",") for rule, severity, stops in ENTRY.findall(source)}
    page = squeeze(render_page(root)) if source else ""
    findings = []
    for rule, severity in rules.items():
        findings.extend(find_in_rule(root, rule, severity, explanation_of(accord, rule), entries, page))
    findings.extend(find_strays(root, "rule", "rules", rules))
    findings.extend(find_in_conditions(root, accord, source, page))
    findings.extend(f"{PAGE}: has an entry of '{rule}', which is no rule" for rule in entries if rule not in rules)
    if source and list(entries) != [rule for rule in rules if rule in entries] + [e for e in entries if e not in rules]:
        findings.append(f"{PAGE}: its entries are in another order than `accord explain` lists the rules")
    return findings


BREAKS = [
    ("a rule's file is gone", lambda root: (root / "src/check/rules/bad_date.cpp").unlink(), "bad_date.cpp: is missing"),
    ("a rule's transcript is gone", lambda root: (root / "tests/rules/out-of-range.t").unlink(),
     "out-of-range.t: is missing"),
    ("a file without a row", lambda root: append(root / "src/check/rules/too_long.cpp", ""), "is the file of no rule"),
    ("a transcript of no rule", lambda root: append(root / "tests/rules/too-long.t", ""), "is the transcript of no rule"),
    ("another severity", lambda root: replace(root / PAGE, ".It Sy out-of-range Pq error", ".It Sy out-of-range Pq note"),
     "says that out-of-range is 'note'"),
    ("an entry is gone", lambda root: replace(root / PAGE, ".It Sy sudden-jump Pq", ".It Sy sudden-leap Pq"),
     "has no entry `.It Sy sudden-jump"),
    ("a condition's file is gone", lambda root: (root / "src/check/conditions/kept_small.cpp").unlink(),
     "kept_small.cpp: is missing"),
    ("a condition's transcript is gone", lambda root: (root / "tests/conditions/data-owned.t").unlink(),
     "data-owned.t: is missing"),
    ("a condition's file without a row", lambda root: append(root / "src/check/conditions/kept_large.cpp", ""),
     "is the file of no condition"),
    ("a condition's entry is gone", lambda root: replace(root / PAGE, ".It Sy early-result", ".It Sy late-result"),
     "its entries `.It Sy condition` are not those"),
    ("an entry of no rule", lambda root: replace(root / PAGE, ".It Sy sudden-jump Pq", ".It Sy sudden-leap Pq"),
     "which is no rule"),
]
if shutil.which("mandoc"):
    BREAKS.append(("other words", lambda root: replace(root / PAGE, "can be read in two", "may be read in two"),
                   "the entry of ambiguous-percent does not say what it means"))

if __name__ == "__main__":
    main(find, BREAKS, reads=("man", "src/check", "tests/rules", "tests/conditions"))
