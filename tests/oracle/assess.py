"""A second opinion on `accord status --json`.

This computes the state of every result of a partnership straight from the format's contract (the nine points under
"What a result's state is, exactly"), as naively as it can be written, so that a reader can lay it beside the contract.
It shares nothing with the program: that is its worth. It expects a valid partnership, and it reads only plain,
canonical sentences (see `read_sentence`).

    python3 assess.py DIR [--as-of YYYY-MM-DD]
"""

import calendar
import json
import math
import re
import sys
import tomllib
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace

import ratified

LAST_DAY = date(2200, 12, 31)
STATES = ["on-track", "at-risk", "behind", "achieved", "missed", "no-data", "no-baseline", "not-started", "stopped",
          "unreadable"]
MONTHS_IN = {"month": 1, "quarter": 3, "year": 12, "monthly": 1, "quarterly": 3, "yearly": 12}
FRESH_DAYS = {"monthly": 45, "quarterly": 137, "yearly": 548}


# ---------------------------------------------------------------------------------------------- days and numbers

def last_of_month(year, month):
    return date(year, month, calendar.monthrange(year, month)[1])


def one_period_back(day, months):
    """Point 2: from a month's last day to a month's last day; otherwise the same day of the month, or its last."""
    index = day.year * 12 + day.month - 1 - months
    target = last_of_month(index // 12, index % 12 + 1)
    if day == last_of_month(day.year, day.month):
        return target
    return target.replace(day=min(day.day, target.day))


def rounded(x, decimals):
    """Point 6: sign(x) floor(|x| 10^n + 0.5 + 1e-9) / 10^n, where -0 is 0."""
    scale = 10.0 ** decimals
    size = math.floor(abs(x) * scale + 0.5 + 1e-9) / scale
    return -size if x < 0 and size != 0 else size


def at_or_past(x, goal, direction, decimals):
    """Point 6: both numbers are rounded to the indicator's decimals before they are compared."""
    if direction == "up":
        return rounded(x, decimals) >= rounded(goal, decimals)
    return rounded(x, decimals) <= rounded(goal, decimals)


def median(numbers):
    """Point 9: the median of an even count is the mean of the middle two."""
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2


# ---------------------------------------------------------------------------------------------- sentences

MONTH_NAMES = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "januari": 1, "februari": 2, "maart": 3, "mei": 5, "juni": 6,
    "juli": 7, "augustus": 8, "oktober": 10}
MONTH = "(?:" + "|".join(MONTH_NAMES) + ")"
DATE = (r"(?:(?P<iso>\d{4}-\d\d-\d\d)|(?P<dmy>\d\d-\d\d-\d{4})|(?P<day>\d{1,2}) (?P<dmonth>" + MONTH
        + r") (?P<dyear>\d{4})|q(?P<quarter>[1-4]) (?P<qyear>\d{4})|(?P<month>" + MONTH
        + r") (?P<myear>\d{4})|(?P<year>\d{4}))")
DEADLINE = r"(?P<word>by|per|uiterlijk|op|in|end of|eind|before|vóór) " + DATE
NUMBER = r"(?P<n>\d+(?: \d{3})*(?:[.,]\d+)?)"
UNIT = r"(?: ?(?P<u>%|percent|procent|pp|procentpunt|percentage points|[a-z€]+))??"
MORE = {"more": 1, "higher": 1, "meer": 1, "hoger": 1, "fewer": -1, "lower": -1, "minder": -1, "lager": -1}
VERBS = {"increase": 1, "reduce": -1, "verhoog": 1, "verlaag": -1, "daalt": -1}


def read_number(text):
    return float(text.replace(" ", "").replace(",", "."))


def read_deadline(found):
    """The day a deadline means. A period without a day means its last day; "before X", the day before X begins."""
    g = found.groupdict()
    if g["iso"]:
        first = last = date.fromisoformat(g["iso"])
    elif g["dmy"]:
        d, m, y = g["dmy"].split("-")
        first = last = date(int(y), int(m), int(d))
    elif g["day"]:
        first = last = date(int(g["dyear"]), MONTH_NAMES[g["dmonth"]], int(g["day"]))
    elif g["quarter"]:
        month, year = int(g["quarter"]) * 3, int(g["qyear"])
        first, last = date(year, month - 2, 1), last_of_month(year, month)
    elif g["month"]:
        month, year = MONTH_NAMES[g["month"]], int(g["myear"])
        first, last = date(year, month, 1), last_of_month(year, month)
    else:
        first, last = date(int(g["year"]), 1, 1), date(int(g["year"]), 12, 31)
    return first - timedelta(days=1) if g["word"] == "before" or g["word"] == "vóór" else last


def plain(text):
    """Subjects are compared with case, spaces and hyphens aside."""
    return re.sub(r"[\s-]+", " ", text.casefold()).strip()


def read_sentence(text, subjects):
    """A canonical sentence, as change, indicator and deadline. `subjects` maps plain names to indicators' ids.

    kind is "relative" (amount in %), "difference", "at-least", "at-most" or "to"; differences carry their sign.
    """
    s = re.sub(r"\s+", " ", text.casefold()).strip()
    result = SimpleNamespace(deadline=None, kind=None, amount=None, start=None, indicator=None)

    found = re.search(r" " + DEADLINE + r"$", s)
    if found:
        s = s[:found.start()]
    else:
        found = re.match(DEADLINE + r", ", s)
        if found:
            s = s[found.end():]
    if found:
        result.deadline = read_deadline(found)

    # The longest name that stands in the sentence as whole words is the subject. Only its own hyphens are set aside,
    # because the change may begin with a minus.
    for name in sorted(subjects, key=len, reverse=True):
        pattern = r"(?<![\w-])" + r"[\s-]+".join(map(re.escape, name.split(" "))) + r"(?![\w-])"
        place = re.search(pattern, s)
        if place:
            result.indicator = subjects[name]
            s = re.sub(r"\s+", " ", s[:place.start()] + " " + s[place.end():]).strip()
            break
    if result.indicator is None:
        raise ValueError(f"no subject in {text!r}")

    def amount(sign, found):
        value = sign * read_number(found["n"])
        relative = found["u"] in ("%", "percent", "procent")
        result.kind, result.amount = ("relative" if relative else "difference"), value

    if found := re.fullmatch(r"(?P<sign>[+-]) ?" + NUMBER + UNIT, s):
        amount(1 if found["sign"] == "+" else -1, found)
    elif found := re.fullmatch(NUMBER + UNIT + r" (?P<more>" + "|".join(MORE) + ")", s):
        amount(MORE[found["more"]], found)
    elif found := re.fullmatch(r"(?P<verb>" + "|".join(VERBS) + r") (?:by|with|met) " + NUMBER + UNIT, s):
        amount(VERBS[found["verb"]], found)
    elif s in ("halve", "halveren"):
        result.kind, result.amount = "relative", -50.0
    elif s in ("double", "verdubbel"):
        result.kind, result.amount = "relative", 100.0
    elif found := re.fullmatch(r"(?:at least|>=|minstens|minimaal) " + NUMBER + UNIT, s):
        result.kind, result.amount = "at-least", read_number(found["n"])
    elif found := re.fullmatch(r"(?:at most|<=|hoogstens|maximaal) " + NUMBER + UNIT, s):
        result.kind, result.amount = "at-most", read_number(found["n"])
    elif found := re.fullmatch(r"(?:(?:from|van) (?P<from>" + NUMBER.replace("?P<n>", "?:") + r") ?"
                               + r"(?:%|[a-z€]+)??" + r" )?(?:to|naar|tot) " + NUMBER + UNIT, s):
        result.kind, result.amount = "to", read_number(found["n"])
        result.start = read_number(found["from"]) if found["from"] else None
    else:
        raise ValueError(f"can't read {text!r} (left: {s!r})")
    return result


# ---------------------------------------------------------------------------------------------- the partnership

def read_toml(path):
    return tomllib.loads(path.read_bytes().decode("utf-8"))


def load(folder):
    """The partnership's files, as they are, with figures and sentences read."""
    root = Path(folder)
    m = SimpleNamespace()
    m.raw = read_toml(root / "accord.toml")
    m.parties = {p.stem: read_toml(p) for p in root.glob("parties/*.toml")}
    m.ambitions = {p.stem: read_toml(p) for p in root.glob("ambitions/*.toml")}
    m.indicators = {p.stem: read_indicator(p.stem, read_toml(p)) for p in root.glob("indicators/*.toml")}
    m.books = {p.stem: read_book(read_toml(p)) for p in root.glob("measurements/*.toml")}
    m.results = {}
    for p in root.glob("goals/**/*.toml"):
        m.results[p.relative_to(root / "goals").with_suffix("").as_posix()] = read_toml(p)

    m.subjects = {}
    for i in m.indicators.values():
        for name in [i.id, i.name, *i.aliases]:
            m.subjects[plain(name)] = i.id
    m.sentences = {id: read_sentence(raw["result"], m.subjects) for id, raw in m.results.items()}
    ratified.load_yeses(m, root)
    return m


def read_indicator(id, raw):
    i = SimpleNamespace(id=id, raw=raw)
    i.name, i.aliases, i.unit = raw["name"], raw.get("aliases", []), raw["unit"]
    i.better = raw.get("better", "higher")
    i.decimals = raw.get("decimals", 1 if i.unit == "%" else 2)
    i.frequency = raw.get("frequency")
    i.margin = raw.get("margin", 0)
    i.per = raw.get("per")
    i.combine = raw.get("combine", "mean" if i.unit == "%" else "sum")
    i.weight = raw.get("weight") if i.combine == "weighted" else None
    i.ratio = (raw["of"], raw["to"]) if i.combine == "ratio" else None
    i.times = raw.get("times", 100 if i.unit == "%" else 1)
    i.running = raw.get("kind") == "count" and i.per is None and i.combine != "ratio"
    i.breaks = sorted(date.fromisoformat(k) for k in raw.get("breaks", {}))
    return i


def read_book(raw):
    """indicator -> figures by date, each (date, value, was or None, covers)."""
    book = {}
    for indicator, table in raw.items():
        if indicator == "allow":
            continue
        figures = []
        for key, entry in table.items():
            if key == "source":
                continue
            if not isinstance(entry, dict):
                entry = {"value": entry}
            figures.append(SimpleNamespace(date=date.fromisoformat(key), value=float(entry["value"]),
                                           was=float(entry["was"]) if "was" in entry else None,
                                           covers="covers" in entry))
        book[indicator] = sorted(figures, key=lambda f: f.date)
    return book


# ---------------------------------------------------------------------------------------------- what results inherit

def parent_of(id):
    return id.rpartition("/")[0] or None


def children_of(m, id):
    return [other for other in m.results if parent_of(other) == id]


def ambition_of(m, id):
    """`ambition`: its own, else the parent's."""
    if "ambition" in m.results[id]:
        return m.results[id]["ambition"]
    return ambition_of(m, parent_of(id)) if parent_of(id) else None


def named_parties(m, id):
    """`parties`: its own, else the parent's, else the ambition's, else all members."""
    if "parties" in m.results[id]:
        return m.results[id]["parties"]
    if parent_of(id):
        return named_parties(m, parent_of(id))
    ambition = ambition_of(m, id)
    if ambition and "parties" in m.ambitions[ambition]:
        return m.ambitions[ambition]["parties"]
    return [party for party, raw in m.parties.items() if is_member(raw)]


def baseline_date(m, id):
    """`baseline`: its own, else the parent's, else the ambition's, else the partnership's start."""
    if "baseline" in m.results[id]:
        return m.results[id]["baseline"]
    if parent_of(id):
        return baseline_date(m, parent_of(id))
    ambition = ambition_of(m, id)
    if ambition and "baseline" in m.ambitions[ambition]:
        return m.ambitions[ambition]["baseline"]
    return m.raw["start"]


def deadline(m, id):
    """A sub-result without a deadline takes its parent's."""
    return m.sentences[id].deadline or deadline(m, parent_of(id))


def is_stopped(m, id, day):
    """It or a result above it is [stopped] with date <= d."""
    while id:
        if "stopped" in m.results[id] and m.results[id]["stopped"]["date"] <= day:
            return True
        id = parent_of(id)
    return False


# ---------------------------------------------------------------------------------------------- parties (point 1)

def is_member(party):
    return party.get("role", "member") == "member"


def stand_in(m, party, end):
    """1b: who stands for this party at `end`, along a chain of mergers."""
    for successor, raw in m.parties.items():
        if party in raw.get("succeeds", []) and raw["joined"] <= end:
            return stand_in(m, successor, end)
    return party


def organisations(m, names, b, end):
    """P: the parties that these names mean at `end`, by id."""
    found = {stand_in(m, name, end) for name in names}
    return sorted(p for p in found if not has_left(m, p, b) and not joined_after(m, p, end))


def has_left(m, party, day):
    """1c: left on or before `day`. The book of the whole partnership is no party and never leaves."""
    return party != "all" and "left" in m.parties[party] and m.parties[party]["left"] <= day


def joined_after(m, party, day):
    return "joined" in m.parties[party] and m.parties[party]["joined"] > day


def all_book_is_the_source(m, indicator, P, b, end):
    """Whether all.toml gives the figures of a result of the parties P."""
    if indicator.combine == "worst":
        return False
    members = [party for party, raw in m.parties.items()
               if is_member(raw) and not joined_after(m, party, b) and not has_left(m, party, b)]
    if not all(stand_in(m, party, end) in P for party in members):
        return False
    needed = indicator.ratio or [indicator.id]
    return all(m.books.get("all", {}).get(id) for id in needed)  # a figure of whatever day is enough


# ---------------------------------------------------------------------------------------------- figures (points 1, 2)

def counting_figures(m, indicator, party, end):
    """1: the figures of a party that count, seen at `end`, as (date, value, covers), oldest first."""
    counted = []
    for f in m.books.get(party, {}).get(indicator.id, []):
        if f.date > end:
            continue  # figures dated after end don't exist
        if party != "all" and "left" in m.parties[party] and f.date > m.parties[party]["left"]:
            continue  # 1c: no figures after the day it left
        value = f.value
        if not indicator.running:  # 1a: a running total is not cut
            between = [x for x in indicator.breaks if f.date < x <= end]
            later = [x for x in indicator.breaks if x > end]
            if len(between) == 0 and later and f.was is not None:
                value = f.was  # restated for a break that is yet to come
            if len(between) == 1 and f.was is None:
                continue
            if len(between) > 1:
                continue
        counted.append((f.date, value, f.covers))
    return counted


def new_values(indicator, figures, b):
    """2: the days on which a party gets a new value, with that value: [(date, value)], oldest first."""
    if indicator.per:
        months = MONTHS_IN[indicator.per]
        needed = months // MONTHS_IN[indicator.frequency]
        values = []
        for day, value, covers in figures:
            if covers:
                values.append((day, value))  # it alone is the value
                continue
            begin = one_period_back(day, months)
            window = [v for (d, v, c) in figures if begin < d <= day and not c]
            if len(window) == needed:
                values.append((day, sum(window)))
        return values
    if indicator.running:
        total, values = 0.0, [(b, 0.0)]  # 0 at b by definition
        for day, value, _ in figures:
            if day > b:
                total += value
                values.append((day, total))
        return values
    return [(day, value) for day, value, _ in figures]


def value_at(values, day):
    """The latest of [(date, value)] on or before a day, or None."""
    latest = None
    for when, value in values:
        if when <= day:
            latest = value
    return latest


# ---------------------------------------------------------------------------------------------- combining (point 3)

def combined(m, v, day):
    """The value of Q together on a day; None where it can't be computed."""
    i = v.indicator
    at = {party: {id: value_at(values, day) for id, values in v.values[party].items()} for party in v.Q}
    if not v.Q:
        return None
    if i.combine == "ratio":
        of, to = i.ratio
        denominator = sum(at[p][to] for p in v.Q)
        return i.times * sum(at[p][of] for p in v.Q) / denominator if denominator != 0 else None
    if v.Q == ["all"]:
        return at["all"][i.id]  # one book: nothing to weigh or add
    if i.combine == "sum":
        return sum(at[p][i.id] for p in v.Q)
    if i.combine == "mean":
        return sum(at[p][i.id] for p in v.Q) / len(v.Q)
    if i.combine == "weighted":
        weights = sum(at[p][i.weight] for p in v.Q)
        return sum(at[p][i.weight] * at[p][i.id] for p in v.Q) / weights if weights != 0 else None
    if i.combine == "worst":
        # 1c: after the day it left a party is no part of "worst"; if all have left, all are.
        present = [p for p in v.Q if p == "all" or "left" not in m.parties[p] or day <= m.parties[p]["left"]]
        numbers = [at[p][i.id] for p in present or v.Q]
        return min(numbers) if i.better == "higher" else max(numbers)
    raise ValueError(i.combine)


# ---------------------------------------------------------------------------------------------- terms (points 3, 4, 6, 7)

def terms(m, id, day):
    """What the result promises, seen on a day: parties, baseline, target, direction, kept. T is None without one."""
    v = SimpleNamespace(id=id, day=day, b=baseline_date(m, id), e=deadline(m, id), B=None, T=None)
    v.sentence = m.sentences[id]
    v.indicator = i = m.indicators[v.sentence.indicator]
    v.end = min(day, v.e)
    v.organisations = organisations(m, named_parties(m, id), v.b, v.end)
    v.from_all = all_book_is_the_source(m, i, v.organisations, v.b, v.end)
    v.P = ["all"] if v.from_all else v.organisations

    # Figures of r are those of I, or of the two sides of a ratio; a weight is needed but its figures never count as such.
    v.own = list(i.ratio or [i.id])
    v.needed = v.own + ([i.weight] if i.weight and not v.from_all else [])
    v.figures = {p: {x: counting_figures(m, m.indicators[x], p, v.end) for x in v.needed} for p in v.P}
    v.values = {p: {x: new_values(m.indicators[x], v.figures[p][x], v.b) for x in v.needed} for p in v.P}

    # 3: Q, those with a value at b of all that is needed
    v.Q = [p for p in v.P if all(value_at(v.values[p][x], v.b) is not None for x in v.needed)]
    v.B = combined(m, v, v.b)
    if v.B is None:
        return v

    # 4: the target
    s = v.sentence
    if s.kind == "relative":
        T = v.B + abs(v.B) * s.amount / 100 if v.B != 0 else None
    elif s.kind == "difference":
        T = v.B + s.amount
    else:
        T = s.amount
    if T is None:
        return v
    alike = rounded(v.B, i.decimals) == rounded(T, i.decimals)
    if s.kind in ("relative", "difference") and alike:
        return v
    v.T = T

    # 6: direction; 7: kept
    v.kept = False
    if s.kind in ("relative", "difference"):
        v.direction = "up" if s.amount > 0 else "down"
    elif s.kind == "at-least":
        v.direction = "up"
        v.kept = at_or_past(v.B, T, "up", i.decimals)
    elif s.kind == "at-most":
        v.direction = "down"
        v.kept = at_or_past(v.B, T, "down", i.decimals)
    elif alike:
        v.direction = "up" if i.better == "higher" else "down"
        v.kept = True
    else:
        v.direction = "up" if T > v.B else "down"
    return v


# ---------------------------------------------------------------------------------------------- path (point 8)

def path_points(m, v):
    """(b, B), each milestone, (e, T)."""
    milestones = {}
    v.milestones_off_path = 0
    for child in children_of(m, v.id):
        c = terms(m, child, v.day)
        same_parties = organisations(m, named_parties(m, child), v.b, v.end) == v.organisations
        if c.indicator is not v.indicator or c.b != v.b or not same_parties or is_stopped(m, child, v.day):
            continue
        if not v.b < c.e < v.e or c.T is None:
            continue
        if not min(v.B, v.T) < c.T < max(v.B, v.T):
            v.milestones_off_path += 1
            continue
        if c.e not in milestones or abs(v.T - c.T) < abs(v.T - milestones[c.e]):
            milestones[c.e] = c.T  # of two on a day, the one nearer T
    v.milestones = sorted(milestones.items())
    return [(v.b, v.B), *v.milestones, (v.e, v.T)]


def path_at(m, v, day):
    points = path_points(m, v)
    if m.results[v.id].get("path") == "steps":
        return [y for x, y in points if x <= day][-1]
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        if x0 <= day <= x1:
            return y0 + (y1 - y0) * ((day - x0).days / (x1 - x0).days)
    raise ValueError("a day outside the path")


# ---------------------------------------------------------------------------------------------- the assessment

def assess(m, id, day):
    """One result on a day. `json` is what status prints of it; the rest is there for those who look closer."""
    v = terms(m, id, day)
    raw, i = m.results[id], v.indicator

    # The state table begins with what needs no numbers.
    if is_stopped(m, id, day):
        v.state = "stopped"
    elif day < v.b:
        v.state = "not-started"
    elif v.B is None or v.T is None:
        v.state = "no-baseline"
    else:
        v.state = None
    v.counted = v.state is None
    v.C = v.C_day = v.projected = v.reached = v.reaches = None
    v.dates, v.points, v.stale = [], [], False

    if v.counted:
        # 5: dates, on which a party gets a new value from a figure of r and the combined value can be computed
        own_days = {p: {d for x in v.own for d, _ in v.values[p][x] if v.b < d <= v.end} for p in v.Q}
        every_day = sorted(set().union(*own_days.values()))
        v.dates = [d for d in every_day if combined(m, v, d) is not None]
        v.dropped_dates = len(every_day) - len(v.dates)
        v.points = [(d, combined(m, v, d)) for d in v.dates]
        reporting = [p for p in v.Q if own_days[p] & set(v.dates)]

        # fresh, stale, coverage
        fresh = [p for p in v.Q if is_fresh(m, v, p)]
        v.stale = 2 * len(fresh) < len(v.Q)
        v.coverage = {"parties": len(v.P), "counted": len(v.Q), "reporting": len(reporting), "fresh": len(fresh)}

        if not v.dates:
            v.state = "no-data"
        else:
            measure(m, v, reporting)

    r = {"id": id, "parent": parent_of(id), "title": raw.get("title"), "result": raw["result"],
         "ambition": ambition_of(m, id), "indicator": i.id, "unit": i.unit,
         "owner": stand_in(m, raw["owner"], v.end) if "owner" in raw else None, "parties": v.organisations,
         "deadline": v.e.isoformat()}
    if v.counted:
        r["baseline"] = {"date": v.b.isoformat(), "value": v.B}
        r["target"] = {"date": v.e.isoformat(), "value": v.T}
        r["direction"], r["kept"] = v.direction, v.kept
    if v.C is not None:
        r["current"] = {"date": v.C_day.isoformat(), "value": v.C}
        r["progress"], r["expected"] = v.progress, v.expected
    r["state"], r["stale"] = v.state, v.stale
    if v.counted:
        r["coverage"] = v.coverage
    r["projected"] = v.projected
    r["reached"] = v.reached and v.reached.isoformat()
    r["reaches"] = v.reaches and v.reaches.isoformat()
    r["ratified"], v.agreement = ratified.told(m, v)
    r["outlook"] = newest_outlook(raw, day)
    v.json = {key: value for key, value in r.items() if value is not None}
    return v


def measure(m, v, reporting):
    """Points 6 to 9 and the rest of the state table, for a result that has a figure after its baseline."""
    i = v.indicator
    v.C_day, v.C = v.points[-1]

    def past(x, goal=v.T):
        return at_or_past(x, goal, v.direction, i.decimals)

    # 6: reached
    is_reached = past(v.C)
    if i.combine == "worst":
        # every party of P that has not left by end must be in Q and have a date of its own
        is_reached = is_reached and all(p in reporting for p in v.P if not has_left(m, p, v.end))

    # 7: progress
    if not v.kept:
        v.progress = (v.C - v.B) / (v.T - v.B)
    elif past(v.C):
        v.progress = 1.0
    elif v.C > 0 and v.T > 0:
        v.progress = v.C / v.T if v.direction == "up" else v.T / v.C
    else:
        v.progress = 0.0

    # 8: the expected path at the day of C
    path = v.T if v.kept else path_at(m, v, v.C_day)
    v.expected = 1.0 if v.kept else (path - v.B) / (v.T - v.B)

    # 9: Theil-Sen over the newest 60 of b and the dates
    points = ([(v.b, v.B)] + v.points)[-60:]
    if len(points) >= 3:
        xy = [((d - v.b).days, y) for d, y in points]
        slope = median([(y1 - y0) / (x1 - x0) for n, (x0, y0) in enumerate(xy) for x1, y1 in xy[n + 1:]])
        intercept = median([y - slope * x for x, y in xy])

        def line(day):
            return intercept + slope * (day - v.b).days

        v.projected = line(v.e)
        if not past(v.C):
            v.reaches = first_day_past(line, past, v.C_day)
    if is_reached:
        v.reached = reached_since([(v.b, v.B)] + v.points, past)

    # the state table
    margin = i.margin if v.direction == "up" else -i.margin
    if v.day > v.e:
        v.state = "achieved" if is_reached else "missed"
    elif is_reached and not v.kept:
        v.state = "achieved"
    elif past(v.C + margin, path):
        v.state = "on-track"
    elif v.projected is not None and past(v.projected):
        v.state = "at-risk"
    else:
        v.state = "behind"


def first_day_past(line, past, start):
    """9: the first day on or after `start` on which the line is at or past T, not after 2200-12-31."""
    if start > LAST_DAY or not (past(line(start)) or past(line(LAST_DAY))):
        return None  # a straight line that is at or past T neither at the start nor at the end never is between
    if past(line(start)):
        return start
    low, high = start, LAST_DAY  # it crosses once: halve the distance instead of walking two centuries
    while (high - low).days > 1:
        middle = low + timedelta(days=(high - low).days // 2)
        low, high = (low, middle) if past(line(middle)) else (middle, high)
    return high


def reached_since(points, past):
    """9: the first date from which the value has been at or past T without a break; None where that is b itself."""
    since = None
    for position in range(len(points) - 1, -1, -1):
        if not past(points[position][1]):
            break
        since = position
    return points[since][0] if since else None


def is_fresh(m, v, party):
    """A party is fresh when its newest figure of each own indicator is not too old for that one's frequency."""
    if has_left(m, party, v.end):
        return True
    for x in v.own:
        frequency = m.indicators[x].frequency
        if frequency is None:
            continue
        figures = v.figures[party][x]
        if not figures or (v.end - figures[-1][0]).days > FRESH_DAYS[frequency]:
            return False
    return True


def newest_outlook(raw, day):
    entries = {date.fromisoformat(key): entry for key, entry in raw.get("outlook", {}).items()}
    known = [when for when in entries if when <= day]
    if not known:
        return None
    entry = entries[max(known)]
    return {"date": max(known).isoformat(), **{key: entry[key] for key in ("by", "state", "note") if key in entry}}


# ---------------------------------------------------------------------------------------------- by party

def read_share(text):
    """A canonical share: a change alone."""
    found = re.fullmatch(r"(?P<how>[+-]|to |at least |at most )" + NUMBER + r"(?P<u>%| pp)?", text)
    how, amount = found["how"].strip(), read_number(found["n"])
    if how in "+-":
        return ("relative" if found["u"] == "%" else "difference"), (amount if how == "+" else -amount)
    return how, amount


def promise(i, kind, amount, B):
    """(target, direction, kept) of a change against a party's own baseline, by points 4, 6 and 7; None without target."""
    T = amount
    if kind in ("relative", "difference"):
        T = B + (abs(B) * amount / 100 if kind == "relative" else amount)
        if kind == "relative" and B == 0 or rounded(B, i.decimals) == rounded(T, i.decimals):
            return None
        return T, ("up" if amount > 0 else "down"), False
    if kind in ("at least", "at most"):
        direction = "up" if kind == "at least" else "down"
        return T, direction, at_or_past(B, T, direction, i.decimals)
    if rounded(B, i.decimals) == rounded(T, i.decimals):
        return T, ("up" if i.better == "higher" else "down"), True
    return T, ("up" if T > B else "down"), False


def own_value(m, v, values, day):
    """A party's value by itself; its weight is about the others."""
    at = {x: value_at(values[x], day) for x in v.own}
    if any(x is None for x in at.values()):
        return None
    if v.indicator.ratio:
        of, to = v.indicator.ratio
        return v.indicator.times * at[of] / at[to] if at[to] != 0 else None
    return at[v.indicator.id]


def own_values(m, v, party):
    return {x: new_values(m.indicators[x], counting_figures(m, m.indicators[x], party, v.end), v.b) for x in v.own}


def share_promise(m, v, party, B):
    """(text, level or None, promise or None) of the shares that stand for a party."""
    shares = {p: text for p, text in m.results[v.id].get("shares", {}).items() if stand_in(m, p, v.end) == party}
    text = ", ".join(shares.values())
    if not shares:
        return None, None, None
    if list(shares) != [party] and v.indicator.combine == "sum":
        if B is None:
            return text, None, None
        T = B
        for p, share in shares.items():  # each against the baseline of the party that it was agreed with
            its = own_value(m, v, own_values(m, v, p), v.b)
            promised = promise(v.indicator, *read_share(share), its) if its is not None else None
            if promised is None:
                return text, None, None
            T += promised[0] - its
        return text, T, promise(v.indicator, "to", T, B)
    if len(shares) > 1:
        return text, None, None
    kind, amount = read_share(text)
    promised = promise(v.indicator, kind, amount, B) if B is not None else None
    level = promised[0] if promised else None if kind in ("relative", "difference") else amount
    return text, level, promised


def party_entry(m, v, party, counted):
    i = v.indicator
    values = own_values(m, v, party)
    B = own_value(m, v, values, v.b)
    days = sorted({d for x in v.own for d, _ in values[x] if d > v.b})
    days = [d for d in days if own_value(m, v, values, d) is not None]
    C = own_value(m, v, values, days[-1]) if days else None
    text, level, promised = share_promise(m, v, party, B)
    if text is None:
        for_each = i.combine == "worst" or (i.combine != "sum" and v.sentence.kind in ("to", "at-least", "at-most"))
        if v.counted and B is not None and (party == "all" or for_each):
            promised = promise(i, "at least" if v.direction == "up" else "at most", v.T, B)
    progress = None
    if promised and C is not None and B is not None:
        T, direction, kept = promised
        progress = (C - B) / (T - B) if not kept else 1.0 if at_or_past(C, T, direction, i.decimals) else \
            0.0 if C <= 0 or T <= 0 else C / T if direction == "up" else T / C
    carries = None
    if counted and party != "all" and i.combine in ("sum", "mean") and v.C is not None \
            and rounded(v.C, i.decimals) != rounded(v.B, i.decimals):
        own = value_at(values[i.id], v.end) - B
        carries = own / (len(v.Q) if i.combine == "mean" else 1) / (v.C - v.B)
    entry = {"party": party, "baseline": B, "current": C, "date": days[-1].isoformat() if days else None, "share": text,
             "share_target": level, "progress": progress, "fresh": is_fresh(m, v, party) if counted else None,
             "carries": carries}
    return {key: value for key, value in entry.items() if value is not None}


def by_party(m, v):
    """What `accord show --json` lists of the parties of an assessed result."""
    if v.state in ("stopped", "not-started"):
        found = [{"party": p, "share": share_promise(m, v, p, None)[0]} for p in v.organisations]
        return [{key: value for key, value in entry.items() if value is not None} for entry in found]
    found = [party_entry(m, v, p, p in v.Q) for p in v.P]
    if v.from_all:
        for p in v.organisations:
            entry = party_entry(m, v, p, False)
            has_figures = all(m.books.get(p, {}).get(x) for x in v.own)
            if has_figures or "share" in entry:
                found.append(entry)
    return found


def in_order(m, parent=None):
    """Depth first; goals by id, sub-results by deadline, then id."""
    level = children_of(m, parent)
    level.sort(key=(lambda id: (deadline(m, id), id)) if parent else None)
    return [id for one in level for id in [one, *in_order(m, one)]]


def status(m, day, look=None):
    """What `accord status --json --as-of DAY` prints. `look` is called with each result's assessment."""
    results = []
    summary = {state: 0 for state in STATES} | {"stale": 0}
    for id in in_order(m):
        v = assess(m, id, day)
        if look:
            look(v)
        results.append(v.json)
        summary[v.state] += 1
        summary["stale"] += v.stale
    return {"schema": "accord.status/1", "partnership": m.raw["name"], "as_of": day.isoformat(), "summary": summary,
            "results": results}


def main(arguments):
    day = date.today()
    if "--as-of" in arguments:
        at = arguments.index("--as-of")
        day = date.fromisoformat(arguments[at + 1])
        del arguments[at:at + 2]
    json.dump(status(load(arguments[0]), day), sys.stdout, ensure_ascii=False, indent=2)
    print()


if __name__ == "__main__":
    main(sys.argv[1:])
