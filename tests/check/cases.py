"""Broken partnerships, each with the rules that it must give and no others, as rules and format are documented.

A case is a sound small partnership with some edits. The table is written from the documents, not from the program.
"""

BASE = {
    "accord.toml": 'format = 1\nname = "Work in the region"\nstart = 2023-12-31\n',
    "parties/noorderzorg.toml": 'name = "Noorderzorg"\n',
    "parties/hanzeschool.toml": 'name = "Hanzeschool"\n',
    "indicators/internships.toml": 'name = "Internships"\naliases = ["stageplaatsen"]\nunit = "places"\ndecimals = 0\n',
    "indicators/retention.toml": 'name = "Retention"\naliases = ["behoud"]\nunit = "%"\n',
    "goals/internships.toml": 'result = "+10% internships by 2026-12-31"\n',
    "goals/retention.toml": 'result = "retention to 85% by 2026-12-31"\n',
    "measurements/noorderzorg.toml":
        "[internships]\n2023-12-31 = 70\n2024-10-31 = 74\n\n[retention]\n2023-12-31 = 80\n2024-10-31 = 81\n",
    "measurements/hanzeschool.toml":
        "[internships]\n2023-12-31 = 50\n2024-10-31 = 52\n\n[retention]\n2023-12-31 = 82\n2024-10-31 = 83\n",
}
NOORD, HANZE = "measurements/noorderzorg.toml", "measurements/hanzeschool.toml"
GOAL, KEEP = "goals/internships.toml", "goals/retention.toml"


# Edits: each changes the files of a partnership, a dictionary of texts by path.
def add(path, text):
    """More lines at the end of a file, which is made where it is not there."""
    return lambda files: files.update({path: files.get(path, "") + text})


def put(path, text):
    """Another text for a file, or a new file; bytes stay bytes, a tuple is a link."""
    return lambda files: files.update({path: text})


def top(path, text):
    """Lines at the begin of a file."""
    return lambda files: files.update({path: text + files[path]})


def swap(path, old, new):
    def edit(files):
        assert old in files[path], f"{path} has no {old!r}"
        files[path] = files[path].replace(old, new)
    return edit


def move(path, to):
    return lambda files: files.update({to: files.pop(path)})


def gone(path):
    return lambda files: files.pop(path)


def says(sentence, path=GOAL):
    """Another sentence for a goal."""
    return put(path, f'result = "{sentence}"\n')


def also(sentence, more=""):
    """One more goal."""
    return put("goals/more.toml", f'result = "{sentence}"\n{more}')


def indicator(name, lines, figures="", goal="", unit="places"):
    """One more indicator, with a goal about it and figures of noorderzorg."""
    def edit(files):
        files[f"indicators/{name}.toml"] = f'name = "{name.title()}"\nunit = "{unit}"\n{lines}'
        if goal:
            files[f"goals/{name}.toml"] = f'result = "{goal}"\n'
        if figures:
            files[NOORD] += f"\n[{name}]\n{figures}"
    return edit


QUARTERS_2023 = "2023-03-31 = 10\n2023-06-30 = 10\n2023-09-30 = 10\n2023-12-31 = 10\n"
PER_YEAR = 'kind = "count"\nper = "year"\nfrequency = "quarterly"\n'
RATIO = 'combine = "ratio"\n'
RIGHT_TO_LEFT, CYRILLIC_A = "\u202e", "\u0430"

# (what is wrong, the rules that say so, edits)
CASES = [
    # Nothing wrong.
    ("the sound partnership", "", []),
    ("readers' notes, hidden files and documents", "",
     [put("README.txt", "x"), put("notes.md", "x"), put("goals/README", "x"), put(".hidden/x", "x"),
      put("documents/letter.pdf", "x"), put("documents/deep/letter.toml", "= nonsense")]),
    ("a partnership without goals", "",
     [gone(GOAL), gone(KEEP), gone("indicators/internships.toml"), gone("indicators/retention.toml"), gone(NOORD), gone(HANZE)]),
    ("a percentage settled by its target", "", [put(KEEP, 'result = "+10% retention by 2026-12-31"\ntarget = 89.1\n')]),
    ("a level to keep that is met", "", [says("at least 80% retention by 2026-12-31", KEEP)]),
    ("a sub-result with its parent's deadline", "", [put("goals/internships/half.toml", 'result = "internships to 126 in 2025"\n'),
                                                     put("goals/internships/small.toml", 'result = "+4 internships"\nparties = ["hanzeschool"]\n')]),
    ("cards, means, shares, outlook and a condition", "",
     [add("parties/noorderzorg.toml", 'interests = ["beds"]\nconcessions = []\n[business_case]\ncosts = 10\n'),
      add(GOAL, 'owner = "noorderzorg"\n[means]\nnoorderzorg = { hours = 4, kind = "lent" }\n[shares]\nnoorderzorg = "+10%"\n'
                'hanzeschool = "to 55"\n[outlook]\n2024-10-01 = { by = "noorderzorg", state = "behind" }\n[conditions]\n"A manager" = false\n')]),
    ("a party that left and one that only looks on", "",
     [add("parties/hanzeschool.toml", "left = 2025-06-30\n"), put("parties/gemeente.toml", 'name = "Gemeente"\nrole = "observer"\n')]),
    ("a merger", "", [put("parties/noordhanze.toml", 'name = "Noordhanze"\njoined = 2026-01-01\nsucceeds = ["noorderzorg", "hanzeschool"]\n'),
                      put("measurements/noordhanze.toml", "[internships]\n2023-12-31 = 120\n[retention]\n2023-12-31 = 81\n")]),
    ("a plan dated ahead", "", [indicator("estimate", "plan = true\n", "2023-12-31 = 5\n2027-12-31 = 9\n", "estimate to 9 by 2027-12-31")]),
    ("a rule broken with its reason", "", [add("indicators/internships.toml", "max = 72\n"),
                                           top(NOORD, '[allow]\nout-of-range = "counted so by the school"\n\n')]),
    ("a rule switched off", "", [add("accord.toml", '[checks]\nstray-file = "off"\n'), put("archive/x", "x")]),
    ("restated figures across a break", "", [add("indicators/retention.toml", '[breaks]\n2024-06-30 = "another system"\n'),
                                             swap(NOORD, "2023-12-31 = 80", "2023-12-31 = { value = 79.5, was = 80 }")]),

    # Files.
    ("a decimal comma in a book", "syntax", [add(NOORD, "2024-11-30 = 75,5\n")]),
    ("a date written day first", "syntax", [add("accord.toml", "end = 31-12-2027\n")]),
    ("a text that is not closed", "syntax", [put("parties/hanzeschool.toml", 'name = "Hanzeschool\n')]),
    ("smart quotes", "syntax", [put(GOAL, "result = \u201c+10% internships by 2026-12-31\u201d\n")]),
    ("a key twice", "syntax", [add(GOAL, 'result = "+12% internships by 2026-12-31"\n')]),
    ("a date twice in a book", "syntax", [add(NOORD, "2024-10-31 = 82\n")]),
    ("an indicator's table twice in a book", "syntax", [add(NOORD, "[internships]\n2024-11-30 = 75\n")]),
    ("a key without a value", "syntax", [add("indicators/retention.toml", "definition =\n")]),
    ("a yes that is no TOML", "syntax", [put("ratifications/noorderzorg.toml", "[internships\n")]),
    ("bytes of Windows in a name", "not-utf8", [put("parties/hanzeschool.toml", b'name = "Caf\xe9"\n')]),
    ("bytes of Windows in a book's comment", "not-utf8", [put(NOORD, b"[internships]\n2023-12-31 = 70 # gesch\xe4tzt\n[retention]\n2023-12-31 = 80\n")]),
    ("a text in UTF-16", "not-utf8", [put("accord.toml", 'format = 1\nname = "x"\n'.encode("utf-16"))]),
    ("a merge that was not finished, in a book", "merge-conflict",
     [swap(NOORD, "2024-10-31 = 74\n", "<<<<<<< HEAD\n2024-10-31 = 74\n=======\n2024-10-31 = 75\n>>>>>>> theirs\n")]),
    ("a merge that was not finished, in a goal", "merge-conflict",
     [put(GOAL, '<<<<<<< HEAD\nresult = "+10% internships by 2026-12-31"\n=======\nresult = "+9% internships by 2026-12-31"\n>>>>>>> x\n')]),
    ("a line that is too long", "too-large", [add("parties/hanzeschool.toml", "# " + "x" * 70000 + "\n")]),
    ("lists in lists in lists", "too-large", [add("parties/hanzeschool.toml", "interests = " + "[" * 40 + "]" * 40 + "\n")]),
    ("a key of many parts", "too-large", [add("parties/hanzeschool.toml", ".".join("a" * 30) + " = 1\n")]),
    ("a newer format", "newer-format", [swap("accord.toml", "format = 1", "format = 2")]),
    ("a newer format with keys of its own", "newer-format", [swap("accord.toml", "format = 1", "format = 3\nnovelty = true"), put("novelties/x", "x")]),
    ("a date in quotes", "wrong-type", [swap("accord.toml", "start = 2023-12-31", 'start = "2023-12-31"')]),
    ("a list that is a text", "wrong-type", [add("parties/hanzeschool.toml", 'aliases = "HS"\n')]),
    ("a figure that is a text", "wrong-type", [swap(NOORD, "= 74", '= "74"')]),
    ("a figure that is true", "wrong-type", [swap(NOORD, "= 74", "= true")]),
    ("a direction that is none", "wrong-type", [add("indicators/retention.toml", 'better = "up"\n')]),
    ("decimals past six", "wrong-type", [add("indicators/retention.toml", "decimals = 9\n")]),
    ("an id twice in a list", "wrong-type", [add(GOAL, 'parties = ["noorderzorg", "noorderzorg"]\n')]),
    ("an empty list of parties", "wrong-type", [add(GOAL, "parties = []\n")]),
    ("an empty list of results", "wrong-type", [put("efforts/x.toml", 'name = "Open days"\nsupports = []\n')]),
    ("format 0", "wrong-type", [swap("accord.toml", "format = 1", "format = 0")]),
    ("a role that is none", "wrong-type", [add("parties/hanzeschool.toml", 'role = "guest"\n')]),
    ("a phase that is none", "wrong-type", [put("ambitions/work.toml", 'name = "Work"\nphase = "done"\n')]),
    ("a review that is none", "wrong-type", [add("accord.toml", '[governance]\nreview = "weekly"\n')]),
    ("a severity that is none", "wrong-type", [add("accord.toml", '[checks]\nsudden-jump = "fatal"\n')]),
    ("a reason that is empty", "wrong-type", [add("parties/hanzeschool.toml", '[allow]\nconfusable-text = ""\n')]),
    ("a condition that is true", "wrong-type", [add("accord.toml", '[conditions]\n"A manager" = true\n')]),
    ("a stop without a day that is a date", "wrong-type", [add(GOAL, '[stopped]\ndate = "today"\nwhy = "no money"\n')]),
    ("an outlook's state that is none", "wrong-type", [add(GOAL, '[outlook]\n2024-10-01 = { state = "great" }\n')]),
    ("means that are a number", "wrong-type", [add(GOAL, "[means]\nnoorderzorg = 400\n")]),
    ("a share that is a number", "wrong-type", [add(GOAL, "[shares]\nnoorderzorg = 7\n")]),
    ("a period that is none", "wrong-type", [indicator("trained", 'kind = "count"\nper = "week"\nfrequency = "monthly"\n', goal="at least 40 trained by 2026-12-31")]),
    ("a period that a figure can't cover", "wrong-type",
     [indicator("trained", PER_YEAR, '2023-12-31 = { value = 40, covers = "week" }\n', "at least 40 trained by 2026-12-31")]),
    ("a party without a name", "missing-key", [put("parties/hanzeschool.toml", 'sector = "school"\n')]),
    ("a goal without a result", "missing-key", [put(GOAL, 'title = "Internships"\n')]),
    ("an empty file of a goal", "missing-key", [put(GOAL, "")]),
    ("an indicator without a unit", "missing-key", [put("indicators/internships.toml", 'name = "Internships"\n')]),
    ("an effort that supports nothing", "missing-key", [put("efforts/days.toml", 'name = "Open days"\n')]),
    ("a decision without a day", "missing-key", [put("decisions/x.toml", 'decision = "we go on"\n')]),
    ("a partnership without a name", "missing-key", [put("accord.toml", "format = 1\nstart = 2023-12-31\n")]),
    ("an empty accord.toml", "missing-key", [put("accord.toml", "")]),
    ("a count per year without a frequency", "missing-key",
     [indicator("trained", 'kind = "count"\nper = "year"\n', goal="at least 40 trained by 2026-12-31")]),
    ("a stop without its reason", "missing-key", [add(GOAL, "[stopped]\ndate = 2025-01-01\n")]),
    ("capitals in a party's file name", "bad-id", [move("parties/noorderzorg.toml", "parties/Noorderzorg.toml")]),
    ("capitals in a goal's file name", "bad-id", [move(GOAL, "goals/Internships.toml")]),
    ("a blank in a book's file name", "bad-id", [move(NOORD, "measurements/noorder zorg.toml")]),
    ("a reserved name", "bad-id", [put("parties/all.toml", 'name = "All"\n')]),
    ("an indicator of digits", "bad-id", [put("indicators/2024.toml", 'name = "Twenty"\nunit = "places"\n')]),
    ("an id that is too long", "bad-id", [put(f"parties/{'x' * 65}.toml", 'name = "Long"\n')]),
    ("an owner that is no id", "bad-id", [add(GOAL, 'owner = "Hanze School"\n')]),
    ("a share of what is no id", "bad-id", [add(GOAL, '[shares]\n"Hanze School" = "+12"\n')]),
    ("a key that is misspelt", "unknown-key", [add("parties/hanzeschool.toml", 'secter = "school"\n')]),
    ("a key of another kind of file", "unknown-key", [add(GOAL, "deadline = 2026-12-31\n")]),
    ("a key in a table", "unknown-key", [add(GOAL, "[means]\nnoorderzorg = { hour = 400 }\n")]),
    ("a rule that is none", "unknown-key", [add("accord.toml", '[checks]\nsuden-jump = "off"\n')]),
    ("a rule that can't be silenced", "unknown-key", [add("accord.toml", '[checks]\nsyntax = "off"\n')]),
    ("a reason for a rule that is none", "unknown-key", [add(GOAL, '[allow]\nwrong-way = "so it is"\n')]),
    ("a folder in no known place", "stray-file", [put("archive/old.toml", "x")]),
    ("a note among the parties", "stray-file", [put("parties/notes.txt", "x")]),
    ("a link", "syntax", [put("parties/linked.toml", ("noorderzorg.toml",))]),
    ("a link of another name", "stray-file", [put("parties/linked.txt", ("noorderzorg.toml",))]),
    ("a folder among the indicators", "stray-file", [put("indicators/old/x.toml", "x")]),
    ("the direction of writing turned in a name", "confusable-text", [put("parties/hanzeschool.toml", f'name = "Hanze{RIGHT_TO_LEFT}school"\n')]),
    ("a Cyrillic letter in an alias", "confusable-text", [swap("indicators/internships.toml", "stageplaatsen", f"st{CYRILLIC_A}geplaatsen")]),

    # Sentences.
    ("people meet", "effort-not-result", [also("We meet every three months to inspire and inform each other")]),
    ("people meet, in Dutch", "effort-not-result", [also("Wij komen elk kwartaal bij elkaar om elkaar te inspireren")]),
    ("people organise", "effort-not-result", [also("Organise ten workshops by 2026-12-31")]),
    ("more of it", "no-amount", [also("more internships by 2026-12-31")]),
    ("more of it, in Dutch", "no-amount", [also("meer stageplaatsen in 2027")]),
    ("a percentage without a sign", "no-direction", [also("10% internships by 2026-12-31")]),
    ("an amount without a sign", "no-direction", [also("10 places internships by 2026-12-31")]),
    ("no day", "no-deadline", [also("+10% internships")]),
    ("no day, and none for what is below", "no-deadline", [also("+10% internships"), put("goals/more/part.toml", 'result = "+5% internships"\n')]),
    ("an indicator that is misspelt", "unknown-indicator", [also("+10% internshps by 2026-12-31")]),
    ("an indicator that is not there", "unknown-indicator", [also("+10% beds by 2026-12-31")]),
    ("import rules for an indicator that is not there", "unknown-indicator", [put("imports/hr.toml", '[fixed]\nindicator = "beds"\n')]),
    ("a distribution key that is not there", "unknown-indicator", [add("accord.toml", 'distribution_key = "beds"\n')]),
    ("a distribution key that is no id", "unknown-indicator", [add("accord.toml", 'distribution_key = "By turnover"\n')]),
    ("a thousand or one", "ambiguous-number", [also("internships to 1.000 by 2026-12-31")]),
    ("a thousand or one, with a comma", "ambiguous-number", [also("+1,000 internships by 2026-12-31")]),
    ("an amount or a year", "ambiguous-number", [also("increase internships by 2000")]),
    ("two results", "two-results", [also("+10% internships by 2026-12-31 and +5 retention by 2027-12-31")]),
    ("two results of one indicator", "two-results", [also("+10% internships by 2025-12-31 and +20% internships by 2026-12-31")]),
    ("words left over", "leftover-words", [also("+10% internships by 2026-12-31 if the weather is fine")]),
    ("words left over in front", "leftover-words", [also("hopefully +10% internships by 2026-12-31")]),
    ("another unit", "unit-mismatch", [also("+10 FTE internships by 2026-12-31")]),
    ("points of what is no percentage", "unit-mismatch", [also("+5 pp internships by 2026-12-31")]),
    ("a share in another unit", "unit-mismatch", [add(GOAL, '[shares]\nnoorderzorg = "+7 FTE"\nhanzeschool = "+5"\n')]),
    ("a percentage of a percentage", "ambiguous-percent", [says("+10% retention by 2026-12-31", KEEP)]),
    ("a fall in percent of a percentage", "ambiguous-percent wrong-direction", [says("-10% retention by 2026-12-31", KEEP)]),
    ("meetings are counted", "counts-effort", [indicator("meetings", "", "2023-12-31 = 4\n", "meetings to 8 by 2026-12-31", unit="meetings")]),
    ("newsletters are counted", "counts-effort", [indicator("newsletters", "", "2023-12-31 = 4\n", "newsletters to 8 by 2026-12-31", unit="pieces")]),
]
