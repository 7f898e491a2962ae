"""A partnership with a file of each kind, and a text of people's own in each place that takes one.

The places are numbered in the order in which they stand; `files` asks for the text of each, so that a test can put in
something harmless, something hostile, or a different thing everywhere.
"""

import re
from pathlib import Path

PLACE = re.compile(r"@@")

FILES = {
    "accord.toml": """\
# @@
format = 1
name = @@
purpose = @@
outside = [@@, @@]
documents = [@@]
start = 2023-12-31
end = 2027-12-31
distribution_key = "equal"

[governance]
form = @@
manager = @@
decides = @@
review = "monthly"
ratified_by = [@@]

[conditions]
@@ = false
@@ = 2024-01-01
""",
    "parties/noorderzorg.toml": """\
name = @@
aliases = [@@]
sector = @@
interests = [@@]
needs = [@@]
limits = [@@]
gains = [@@]
concessions = [@@]

[representative]
name = @@
role = @@
mandate = @@

[business_case]
costs = 12000
benefits = 20000
note = @@
""",
    "parties/hanzeschool.toml": "name = @@\n",
    "ambitions/work.toml": "name = @@\nwhy = @@\nlead = \"hanzeschool\"\n\n[governance]\nform = @@\n",
    "indicators/internships.toml": """\
name = @@
aliases = [@@]
unit = @@
decimals = 0
frequency = "yearly"
source = @@
definition = @@

[breaks]
2022-01-01 = @@
""",
    "indicators/spare.toml": "name = @@\nunit = @@\n\n[allow]\nunused-indicator = @@\n",
    "goals/internships.toml": """\
# @@
result = "+10% internships by 2026-12-31"
title = @@
why = @@
ambition = "work"
owner = "hanzeschool"
risks = [@@]
tensions = [@@]

[owners]
noorderzorg = @@

[shares]
noorderzorg = "+7"
hanzeschool = "+5"

[means]
noorderzorg = { hours = 400, competencies = [@@], kind = "own", note = @@ }

[conditions]
@@ = false

[outlook]
2024-10-31 = { by = "noorderzorg", state = "behind", note = @@ }
""",
    "goals/internships/first-year.toml": "result = \"+4% internships by 2024-12-31\"\ntitle = @@\n",
    "goals/given-up.toml": """\
result = "+20% internships by 2027-12-31"
title = @@

[stopped]
date = 2024-05-01
why = @@
""",
    "measurements/noorderzorg.toml": """\
# @@
[internships]
source = @@
2023-12-31 = 70
2024-10-31 = { value = 74, source = @@, note = @@ }
""",
    "measurements/hanzeschool.toml": "[internships]\n2023-12-31 = 50\n2024-10-31 = 52\n",
    "measurements/all.toml": "[spare]\n2023-12-31 = { value = 3, note = @@ }\n",
    "efforts/wards.toml": "name = @@\nlead = \"noorderzorg\"\nsince = 2022-09-01\nsupports = [\"internships\"]\nnote = @@\n",
    "decisions/places.toml": "date = 2024-02-08\ndecision = @@\nby = @@\naffects = [\"internships\"]\n",
    "ratifications/noorderzorg.toml": """\
[internships]
2024-03-14 = { by = [@@], result = @@, deadline = 2026-12-31, baseline_date = 2023-12-31, baseline = 119, target = 131, \
measure = @@ }

["."]
2024-03-14 = { by = ["board"], result = @@ }
""",
    "imports/sheet.toml": """\
date = "yyyy-mm-dd"
missing = [@@]

[columns]
date = @@
party = @@
value = "Value"

[fixed]
indicator = "internships"
source = @@

[parties]
@@ = "noorderzorg"
""",
}
COUNT = sum(len(PLACE.findall(text)) for text in FILES.values())


def quoted(text):
    """As a TOML string; what its grammar does not take is written as an escape."""
    def one(c):
        if c in '"\\':
            return "\\" + c
        return f"\\u{ord(c):04x}" if ord(c) < 0x20 or ord(c) == 0x7F else c
    return '"' + "".join(map(one, text)) + '"'


def in_comment(text):
    return re.sub(r"[\x00-\x1f\x7f]", " ", text)


def files(text_of, templates=None):
    """The files, with the text that `text_of(number of the place)` gives in each place."""
    number = -1

    def fill(line):
        def one(_):
            nonlocal number
            number += 1
            return in_comment(text_of(number)) if line.startswith("#") else quoted(text_of(number))
        return PLACE.sub(one, line)

    return {path: "".join(map(fill, text.splitlines(keepends=True))) for path, text in (templates or FILES).items()}


def write(folder, text_of=lambda number: f"Text {number}", templates=None):
    for path, text in files(text_of, templates).items():
        at = Path(folder) / path
        at.parent.mkdir(parents=True, exist_ok=True)
        at.write_bytes(text.encode("utf-8"))
