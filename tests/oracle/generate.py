"""Writes a random, valid partnership: no rule that stops `status` is broken, everything else may happen in it.

    python3 generate.py SEED DIR

The same seed gives the same files. The files that are no goals come first; each goal is then chosen by looking at what
its figures do (through assess.py), because random amounts alone would hardly ever be nearly reached, tie or be kept.
"""

import calendar
import random
import sys
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace

import assess

PARTIES = [
    ("noorderzorg", "Noorderzorg"), ("hanzeschool", "Hanzeschool"), ("de-linde", 'Huisartsen "De Linde"'),
    ("ziekenhuis-oost", "Ziekenhuis Oost"), ("3b-zorg", "3B Zorg & Zo"), ("gemeente", "Gemeente Ínlandië"),
    ("a", "A"), ("a-b", "A\\B thuiszorg"), ("zorgkring", "Zorgkring 't Veen"), ("oosterhuis", "Oosterhuis"),
    ("wijkteam-2", "Wijkteam 2"), ("wijkteam-10", "Wijkteam 10"), ("verzekeraar", "Café Verzekerd €"),
]

# id, name, aliases, unit, higher or lower is better, roughly how large a party's figure is
INDICATORS = [
    ("internships", "Internships", ["stageplekken", "stage plaatsen"], "places", "higher", (10, 200)),
    ("staff-retention", "Staff retention", ["behoud van medewerkers"], "%", "higher", (60, 95)),
    ("sickness-absence", "Sickness absence", ["ziekteverzuim"], "%", "lower", (3, 12)),
    ("waiting-time", "Waiting time", ["wachttijd"], "days", "lower", (10, 90)),
    ("qualified-nurses", "Qualified nurses", ["gediplomeerde verpleegkundigen"], "people", "higher", (4, 90)),
    ("turnover", "First-year turnover", ["uitstroom eerstejaars"], "%", "lower", (5, 40)),
    ("admissions", "Admissions", ["opnames"], "people", "lower", (50, 900)),
    ("care-costs", "Care costs", ["zorgkosten"], "EUR", "lower", (1000, 90000)),
    ("formation", "Formation", ["formatie"], "FTE", "higher", (20, 400)),
    ("client-rating", "Client rating", ["waardering"], "grade", "higher", (5, 9)),
    ("balance", "Financial balance", ["financieel saldo"], "EUR", "higher", (-500, 500)),
    ("vacancies", "Open vacancies", ["vacatures"], "places", "lower", (0, 40)),
    ("empty-beds", "Empty beds", ["lege bedden"], "beds", "lower", (0, 60)),
    ("travel", "Travel distance", ["reis-afstand"], "km", "lower", (3, 60)),
    ("operations", "Operations", ["operaties"], "cases", "higher", (5, 60)),
]
UNIT_WORDS = {"%": ["%", " %", "%", " percent"], "EUR": [" EUR", " €", " euro"]}

AMBITIONS = ["work", "care", "prevention"]
TOP_IDS = ["work-here", "care", "care-2", "staying", "school", "z", "10-more"]
SUB_IDS = ["first-year", "halfway", "noord", "zuid", "second-year", "pilot", "a1", "later"]
MONTHS_EN = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
             "November", "December"]
MONTHS_NL = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
             "november", "december"]
ONE_DAY = timedelta(days=1)


# ---------------------------------------------------------------------------------------------- writing TOML by hand

def text(rng, s):
    """A TOML string, of either kind."""
    if "'" not in s and rng.random() < 0.3:
        return f"'{s}'"
    return '"' + s.replace("\\", "\\\\").replace('"', '\\"') + '"'


def value(rng, v):
    if isinstance(v, bool):
        return "true" if v else "false"
    if isinstance(v, date):
        return v.isoformat()
    if isinstance(v, str):
        return text(rng, v)
    if isinstance(v, (list, tuple)):
        gap = rng.choice([", ", ",", ",\n  "])
        return "[" + gap.join(value(rng, x) for x in v) + "]"
    if isinstance(v, dict):
        return "{ " + ", ".join(f"{k} = {value(rng, x)}" for k, x in v.items()) + " }"
    if isinstance(v, float):
        return number(rng, v)
    return str(v)


def number(rng, v):
    if v == int(v) and rng.random() < 0.6:
        v = int(v)
    s = repr(v)
    if isinstance(v, int) and abs(v) >= 10000 and rng.random() < 0.1:
        return f"{v:_}"
    if isinstance(v, int) and v > 0 and rng.random() < 0.05:
        return "+" + s
    return s


COMMENTS = ["# checked with HR", "# to be discussed at the table", "# zie het verslag van de stuurgroep: 'voorlopig'",
            "#", "# [not-a-table]", '# 2023-12-31 = 12  "old"']


def pairs(rng, raw):
    """The lines of a file: plain keys first, then the tables."""
    lines = []
    for k, v in raw.items():
        if not isinstance(v, dict):
            lines.append(f"{k} = {value(rng, v)}")
            if rng.random() < 0.1:
                lines[-1] += "   " + rng.choice(COMMENTS)
        if rng.random() < 0.05:
            lines.append(rng.choice(COMMENTS))
    for k, v in raw.items():
        if isinstance(v, dict):
            lines += ["", f"[{k}]"]
            for key, x in v.items():
                lines.append(f"{key} = {value(rng, x)}")
    return lines


def write(rng, root, path, lines):
    end = "\r\n" if rng.random() < 0.15 else "\n"
    target = root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    body = "\n".join(lines).replace("\n", end)
    if rng.random() < 0.9:
        body += end
    target.write_bytes(body.encode("utf-8"))


# ---------------------------------------------------------------------------------------------- days

def month_end(year, month):
    return date(year, month, calendar.monthrange(year, month)[1])


def step_months(start, months, day_of_month):
    """`months` after the month of `start`, on this day of the month, or its last when there is none."""
    index = start.year * 12 + start.month - 1 + months
    last = month_end(index // 12, index % 12 + 1)
    return last.replace(day=min(day_of_month, last.day))


def near(rng, day, before, after):
    return day + timedelta(days=rng.randint(-before, after))


def near_figures(rng, w, before, after):
    """A day near the start, often one on which figures stand: what happens on that very day is what goes wrong."""
    d = near(rng, w.start, before, after)
    return step_months(d, 0, w.anchor) if rng.random() < 0.4 else d


def rhythm(rng, w, frequency):
    """The days on which figures come in, from well before the start to well after it."""
    begin = w.start - timedelta(days=rng.choice([60, 400, 550, 800, 800]))
    end = w.last
    kind = frequency if frequency and rng.random() < 0.85 else rng.choice(["monthly", "quarterly", "yearly", "weekly",
                                                                        "some"])
    days = []
    if kind in ("monthly", "quarterly", "yearly"):
        months = assess.MONTHS_IN[kind]
        anchor = w.anchor if rng.random() < 0.8 else rng.choice([1, 15, 28, 29, 30, 31])
        # in step with the start, so that a figure often falls on the baseline day
        first = -((w.start - begin).days // 30 // months) * months
        for n in range(first, 12 * 9, months):
            d = step_months(w.start, n, anchor)
            if begin <= d <= end:
                days.append(d)
    elif kind == "weekly":
        d = w.start - timedelta(days=7 * rng.randint(0, 9))
        while d <= end and len(days) < 90:
            days.append(d)
            d += timedelta(days=rng.choice([7, 7, 7, 8, 14]))
    else:
        days = sorted({near(rng, w.start, 400, (end - w.start).days) for _ in range(rng.randint(1, 9))})
        if rng.random() < 0.7:
            days = sorted({w.start, *days})
    return days


# ---------------------------------------------------------------------------------------------- parties, ambitions

def make_parties(rng, w):
    count = rng.choice([1, 2, 2, 3, 3, 4, 5, 6, 7, 8])
    chosen = rng.sample(PARTIES, count)
    leaving = rng.choice([0, 0.15, 0.15, 0.5])
    w.parties = {}
    for id, name in chosen:
        p = {"name": name}
        if rng.random() < 0.1:
            p["role"] = rng.choice(["observer", "observer", "member"])
        if rng.random() < 0.15:
            p["joined"] = near_figures(rng, w, 400, 900)
        if rng.random() < leaving:
            p["left"] = max(near_figures(rng, w, 200, 1300), p.get("joined", date.min) + ONE_DAY)
        if rng.random() < 0.3:
            p["sector"] = "care"
        if rng.random() < 0.03:
            p["colour"] = "green"  # an unknown key is a warning
        w.parties[id] = p

    def merge(successor, predecessors, earliest):
        s = w.parties[successor]
        s.pop("role", None), s.pop("left", None)
        s["joined"] = near(rng, max(w.start, earliest), 0, 900) if earliest > date.min else near(rng, w.start, 200, 1000)
        s["succeeds"] = predecessors
        for old in predecessors:
            p = w.parties[old]
            p.pop("left", None)
            if p.get("joined", date.min) >= s["joined"] and "succeeds" not in p:
                del p["joined"]
            if rng.random() < 0.4:
                p["left"] = s["joined"] - rng.choice([0, 1]) * ONE_DAY

    ids = list(w.parties)
    if count >= 3 and rng.random() < 0.4:
        merge(ids[-1], ids[:rng.choice([1, 2, 2])], date.min)
        if count >= 5 and rng.random() < 0.5:
            merge(ids[-2], [ids[-1], ids[2]][:rng.choice([1, 2])], w.parties[ids[-1]]["joined"] + 20 * ONE_DAY)
    for p in w.parties.values():
        if "joined" in p and "left" in p and p["left"] < p["joined"]:
            del p["left"]


def some_parties(rng, w):
    """A list of parties: often all, so that all.toml may be the source."""
    ids = list(w.parties)
    if rng.random() < 0.35:
        rng.shuffle(ids)
        return ids
    if rng.random() < 0.35:
        return [rng.choice(ids)]
    return rng.sample(ids, rng.randint(1, len(ids)))


def make_ambitions(rng, w):
    w.ambitions = {}
    for id in rng.sample(AMBITIONS, rng.choice([0, 1, 2])):
        a = {"name": id.title()}
        if rng.random() < 0.5:
            a["parties"] = some_parties(rng, w)
        if rng.random() < 0.5:
            a["baseline"] = w.start if rng.random() < 0.5 else near(rng, w.start, 200, 400)
        if rng.random() < 0.3:
            a["lead"] = rng.choice(list(w.parties))
        w.ambitions[id] = a


# ---------------------------------------------------------------------------------------------- indicators

def make_indicators(rng, w):
    chosen = rng.sample(INDICATORS, rng.randint(1, 6))
    signed = next(x for x in INDICATORS if x[0] == "balance")
    if signed not in chosen and rng.random() < 0.25:
        chosen[-1] = signed  # the one whose figures go below zero
    w.indicators, w.shapes = {}, {}
    plain_levels, sides = [], []
    for id, name, aliases, unit, better, size in chosen:
        i = {"name": name, "unit": unit}
        if rng.random() < 0.8:
            i["aliases"] = aliases
        if better == "lower" or rng.random() < 0.2:
            i["better"] = better
        if rng.random() < 0.5:
            i["decimals"] = rng.choice([0, 0, 1, 1, 2, 2, 3, 4, 6])
        if rng.random() < 0.3:
            scale = max(abs(size[0]), abs(size[1]))
            i["margin"] = rng.choice([0, round(scale / 50, 1), round(scale / 20, 1), 0.5])
        if rng.random() < 0.25:
            i["min"] = rng.choice([-1000, 0, 1])
        if rng.random() < 0.6:
            i["frequency"] = rng.choice(["monthly", "monthly", "quarterly", "yearly"])
        if rng.random() < 0.1:
            i["source"] = "HR system"
        kind = rng.choice(["level", "level", "level", "per", "per", "running"])

        ways = ["default", "sum", "sum", "mean", "worst", "worst"]
        if plain_levels:
            ways += ["weighted"] * 3
        if len(sides) >= 2:
            ways += ["ratio"] * 6
        way = rng.choice(ways)
        if way == "ratio":
            i["combine"] = "ratio"
            i["of"], i["to"] = rng.sample(sides, 2)
            if rng.random() < 0.4:
                i["times"] = rng.choice([1, 10, 100, 1000, 2.5])
        else:
            if way == "weighted":
                i["combine"], i["weight"] = way, rng.choice(plain_levels)
            elif way != "default":
                i["combine"] = way
            if kind == "level":
                plain_levels.append(id)
                if rng.random() < 0.2:
                    i["kind"] = "level"
            else:
                i["kind"] = "count"
            if kind == "per":
                i["per"] = rng.choice(["year", "year", "quarter", "month"])
                fitting = {"year": ["monthly", "quarterly", "yearly"], "quarter": ["monthly", "quarterly"],
                           "month": ["monthly"]}[i["per"]]
                i["frequency"] = rng.choice(fitting)
            if kind != "running":
                sides.append(id)
        if rng.random() < 0.3:
            days = {near_figures(rng, w, 200, 1300) for _ in range(rng.choice([1, 1, 2, 3]))}
            if rng.random() < 0.2:
                days.add(w.start + rng.choice([0, 1]) * ONE_DAY)
            i["breaks"] = {d.isoformat(): "another definition" for d in rng.sample(sorted(days), len(days))}
        w.indicators[id] = i
        w.shapes[id] = shape(rng, w, i, kind, size)


def shape(rng, w, i, kind, size):
    """How an indicator's figures behave, in all books alike, so that they add up to a movement."""
    s = SimpleNamespace(kind=kind, size=size, signed=size[0] < 0)
    s.straight = rng.random() < 0.25  # on a line exactly: figures tie with paths and targets
    s.decimals = rng.choice([0, 0, 1, 2])
    s.slope = rng.choice([-0.25, -0.1, -0.04, 0, 0.04, 0.1, 0.25, 0.5])  # of the size, a year
    s.bend = rng.choice([0, 0, 0, -0.1, 0.15])
    s.noise = rng.choice([0, 0.005, 0.02, 0.08, 0.15])
    s.dips = rng.choice([0, 0, 0.1])  # now and then a figure out of line: behind today, on its way by the trend
    s.restated = rng.choice([0, 0.4, 0.95])
    if size[0] < 0 and rng.random() < 0.5:
        s.size, s.slope, s.straight = (20, 500), rng.choice([-0.6, -1.2]), False  # from above zero to below it
    s.zero = rng.random() < 0.05
    s.covers = rng.choice([0, 0, 0.05, 0.3])
    s.holes = rng.choice([0, 0, 0, 0.02, 0.1])
    # a time in which everybody's figure is 0: what is divided by it can't be computed then
    s.nothing = near(rng, w.start, 100, 700) if rng.random() < 0.15 else None
    return s


# ---------------------------------------------------------------------------------------------- figures

def make_books(rng, w):
    w.books = {}
    for party in w.parties:
        book = {}
        for id in w.indicators:
            if w.indicators[id].get("combine") != "ratio" and rng.random() < 0.92:
                book[id] = figures(rng, w, id, party)
        if book and rng.random() < 0.03:
            book["an-older-indicator"] = {w.start: 12.5}  # an error that stops nothing
        if book and rng.random() < 0.96:
            w.books[party] = book
    if rng.random() < 0.35:
        w.books["all"] = {id: figures(rng, w, id, "all") for id in w.indicators
                          if w.indicators[id].get("combine") != "ratio" and rng.random() < 0.6}


def figures(rng, w, id, party):
    i, s = w.indicators[id], w.shapes[id]
    days = rhythm(rng, w, i.get("frequency"))
    late = rng.random()
    if late < 0.07:
        days = [d for d in days if d > w.start + timedelta(days=rng.randint(1, 300))]  # no baseline
    elif late < 0.17:
        days = days[:rng.randint(0, max(0, len(days)))]  # stopped reporting
    elif late < 0.2:
        days = [d for d in days if d <= w.start]  # nothing after the start
    days = [d for d in days if rng.random() >= s.holes]

    base = rng.uniform(*s.size)
    if s.kind == "per":
        base /= {"yearly": 1, "quarterly": 4, "monthly": 12}[i["frequency"]]
    if s.kind == "running":
        base /= 10
    if party == "all" and i.get("combine", "mean" if i["unit"] == "%" else "sum") == "sum":
        base *= max(1, len(w.parties))
    base = round(base, s.decimals)
    if s.zero:
        base = rng.choice([0, 0, -base])
    straight_step = rng.choice([-1, 1, 1, 2, 0.5]) if abs(base) > 30 else rng.choice([-0.25, 0.25, 0.5])

    table = {}
    for d in days:
        years = (d - w.start).days / 365.25
        if s.straight:
            v = base + straight_step * (d - w.start).days
            if s.kind in ("per", "running"):
                v = base
        else:
            v = base + abs(base) * (s.slope * years + s.bend * years * years + rng.gauss(0, s.noise))
            if not s.signed and not s.zero:
                v = max(v, 0)
            v = round(v, s.decimals)
        if rng.random() < s.dips:
            v *= rng.choice([0.8, 0.95, 1.05, 1.2])
        if s.nothing and s.nothing <= d < s.nothing + timedelta(days=200):
            v = 0
        v = float(v)
        entry = {"value": v}
        if "per" in i and (rng.random() < s.covers or (s.covers and d == w.start and rng.random() < 0.5)):
            count = assess.MONTHS_IN[i["per"]] // assess.MONTHS_IN[i["frequency"]]
            entry = {"value": round(v * count, s.decimals), "covers": i["per"]}
        if "breaks" in i and rng.random() < s.restated and any(d < date.fromisoformat(x) for x in i["breaks"]):
            entry["was"] = round(v * rng.choice([0.9, 1, 1.1, 1.25]), s.decimals)
        elif rng.random() < (0.7 if d.isoformat() in i.get("breaks", {}) else 0.02):  # of a break that is behind it
            entry["was"] = round(v * rng.choice([0.9, 1, 1.1, 1.25]), s.decimals)
        if rng.random() < 0.06:
            entry["source"] = "annual report"
        if rng.random() < 0.06:
            entry["note"] = 'without the "flex" pool'
        if len(entry) == 1 and rng.random() < 0.92:
            entry = v
        table[d] = entry
    return table


def book_lines(rng, book):
    lines = []
    for id in rng.sample(list(book), len(book)):
        lines += ["", rng.choice([f"[{id}]", f"[{id}]", f"[ {id} ]", f'["{id}"]'])]
        if rng.random() < 0.15:
            lines.append('source = "HR system"')
        days = list(book[id])
        if rng.random() < 0.25:
            rng.shuffle(days)
        for d in days:
            key = f'"{d}"' if rng.random() < 0.08 else str(d)
            line = f"{key}{rng.choice([' = ', ' = ', '=', '   = '])}{value(rng, book[id][d])}"
            if rng.random() < 0.05:
                line += "  " + rng.choice(COMMENTS)
            lines.append(line)
        if rng.random() < 0.1:
            lines.append(rng.choice(COMMENTS))
    return lines


# ---------------------------------------------------------------------------------------------- sentences

def amount_text(rng, x, decimals):
    """A number that reads the same in Dutch and in English, so never with just three decimals."""
    decimals = min(decimals, 2)
    x = round(x, decimals)
    if x == int(x):
        s = str(int(x))
        if len(s) > 3 and rng.random() < 0.4:
            s = f"{int(x):,}".replace(",", " ")
        return s
    return f"{x:.{decimals}f}".replace(".", rng.choice([".", ","]))


def subject_text(rng, w, id):
    i = w.indicators[id]
    s = rng.choice([id, id, i["name"], *i.get("aliases", [])])
    if rng.random() < 0.2:
        s = s.replace("-", " ")
    elif rng.random() < 0.15:
        s = s.replace(" ", "-")
    return rng.choice([s, s, s, s.lower(), s.upper(), s.title()])


def day_text(rng, nl, d):
    """A day, and the periods of which it is the last day; with whether it is a bare year."""
    months = MONTHS_NL if nl else MONTHS_EN
    name = months[d.month - 1]
    name = rng.choice([name, name.lower()])
    forms = [(d.isoformat(), "day"), (d.isoformat(), "day"), (d.strftime("%d-%m-%Y"), "day"),
             (f"{d.day} {name} {d.year}", "day")]
    if d == month_end(d.year, d.month):
        forms += [(f"{name} {d.year}", "period")] * 2
        if d.month % 3 == 0:
            forms += [(f"Q{d.month // 3} {d.year}", "period")] * 2
        if d.month == 12:
            forms += [(str(d.year), "year")] * 4
    return rng.choice(forms)


def first_day_text(rng, nl, d):
    """The same for periods that begin on a day, for "before"."""
    name = (MONTHS_NL if nl else MONTHS_EN)[d.month - 1]
    forms = [d.isoformat(), f"{d.day} {name} {d.year}"]
    if d.day == 1:
        forms += [f"{name} {d.year}"] * 2
        if d.month % 3 == 1:
            forms += [f"Q{d.month // 3 + 1} {d.year}"] * 2
        if d.month == 1:
            forms += [str(d.year)] * 4
    return rng.choice(forms)


def deadline_text(rng, nl, d, other_amount):
    if rng.random() < 0.2:
        return f"{'vóór' if nl else 'before'} {first_day_text(rng, nl, d + ONE_DAY)}"
    while True:
        what, form = day_text(rng, nl, d)
        words = ["per", "uiterlijk"] if nl else ["by", "by", "by"]
        if form == "day":
            words += ["op"] if nl else []
        else:
            words += ["eind", "in"] if nl else ["end of", "in"]
        word = rng.choice(words)
        # a bare year after "by" or "per" is only a year where another amount stands in the sentence
        if form == "year" and not other_amount and word in ("by", "per"):
            continue
        return f"{word} {what}"


def sentence_text(rng, w, change, deadline):
    """change: indicator, kind, amount, start, decimals; deadline: a day or None."""
    nl = rng.random() < 0.4
    id, kind = change.indicator, change.kind
    S = subject_text(rng, w, id)
    unit = w.indicators[id]["unit"]

    def with_unit(x, decimals):
        n = amount_text(rng, x, decimals)
        if unit == "grade" or rng.random() < 0.4:
            return n
        return n + rng.choice(UNIT_WORDS.get(unit, [" " + unit]))

    up = change.amount > 0
    if kind in ("relative", "difference"):
        if kind == "relative":
            A = amount_text(rng, abs(change.amount), change.decimals) + rng.choice(["%", "%", " %"])
        elif unit == "%":
            A = amount_text(rng, abs(change.amount), change.decimals) + rng.choice(
                [" pp", " pp", "pp", " procentpunt" if nl else " percentage points"])
        else:
            A = with_unit(abs(change.amount), change.decimals)
        forms = [f"{'+' if up else '-'}{A} {S}"] * 3 + [f"{S} {'+' if up else '-'}{A}"]
        if nl:
            forms += [f"{A} {'meer' if up else 'minder'} {S}", f"{A} {'hoger' if up else 'lager'} {S}",
                      f"{'verhoog' if up else 'verlaag'} {S} met {A}"]
            if not up:
                forms += [f"{S} daalt met {A}"]
        else:
            forms += [f"{A} {'more' if up else 'fewer'} {S}", f"{A} {'higher' if up else 'lower'} {S}",
                      f"{'increase' if up else 'reduce'} {S} by {A}"]
    elif kind == "halve":
        forms = [f"halveren {S}", f"{S} halveren"] if nl else [f"halve {S}"]
    elif kind == "double":
        forms = [f"verdubbel {S}"] if nl else [f"double {S}"]
    elif kind == "at-least":
        forms = [f"{word} {with_unit(change.amount, change.decimals)}" for word in
                 ([">=", "minstens", "minimaal"] if nl else [">=", "at least", "at least"])]
        forms = [rng.choice([f"{S} {x}", f"{x} {S}"]) for x in forms]
    elif kind == "at-most":
        forms = [f"{word} {with_unit(change.amount, change.decimals)}" for word in
                 (["<=", "hoogstens", "maximaal"] if nl else ["<=", "at most", "at most"])]
        forms = [rng.choice([f"{S} {x}", f"{x} {S}"]) for x in forms]
    else:
        to = with_unit(change.amount, change.decimals)
        begin = ""
        if change.start is not None:
            begin = f"{'van' if nl else 'from'} {with_unit(change.start, change.start_decimals)} "
        forms = [f"{S} {begin}{word} {to}" for word in (["naar", "tot"] if nl else ["to", "to"])]
    s = rng.choice(forms)
    if deadline:
        when = deadline_text(rng, nl, deadline, kind not in ("halve", "double"))
        s = f"{when}, {s}" if rng.random() < 0.07 else f"{s} {when}"
    if rng.random() < 0.4:
        s = s[0].upper() + s[1:]
    return s


# ---------------------------------------------------------------------------------------------- results

def choose_deadline(rng, w, b, parent_e):
    """After b; of a sub-result mostly before the parent's, where it may be a milestone."""
    if parent_e and parent_e > b + timedelta(days=60) and rng.random() < 0.8:
        e = b + timedelta(days=rng.randint(20, (parent_e - b).days - 1))
    else:
        e = b + timedelta(days=rng.randint(60, 1700))
    roll = rng.random()
    if roll < 0.45:
        e = date(e.year, 12, 31)
    elif roll < 0.6:
        e = month_end(e.year, (e.month + 2) // 3 * 3)
    elif roll < 0.75:
        e = month_end(e.year, e.month)
    elif roll < 0.8 and calendar.isleap(e.year):
        e = date(e.year, 2, 29)
    return e if e > b else b + timedelta(days=rng.randint(1, 300))


def unlike_a_year(x):
    """An amount that could be read as a year is no amount for this generator."""
    return not 1900 <= x <= 2200


def choose_change(rng, w, m, id, indicator):
    """A change that the figures make interesting: nearly reached, far off, a tie, kept, already there."""
    m.sentences[id].kind, m.sentences[id].amount, m.sentences[id].indicator = "to", 1.0, indicator
    v = assess.terms(m, id, m.sentences[id].deadline or assess.deadline(m, id))
    i = v.indicator
    change = SimpleNamespace(indicator=indicator, kind=None, amount=0.0, start=None, start_decimals=0)
    change.decimals = rng.choice([0, 1, min(i.decimals, 2), min(i.decimals, 2)])
    B = v.B if v.B is not None else rng.uniform(10, 100)
    C = B
    if v.B is not None:
        # what the figures come to at the deadline, or were on some day on the way
        on = v.e if rng.random() < 0.75 else v.b + timedelta(days=rng.randint(1, (v.e - v.b).days))
        C = assess.combined(m, v, on)
        C = B if C is None else C
    moved = C - B
    step = parent_target(m, id, v)
    if step is not None and rng.random() < 0.75:
        moved = (step - B) * rng.choice([0.25, 0.5, 0.6, 0.9, 1, 1.1])  # a milestone on the parent's path, or just off it
    if moved == 0:
        moved = (abs(B) or 10) * rng.choice([-0.1, 0.05, 0.1, 0.2])
    if rng.random() < (0.12 if step is None else 0.03):
        moved = -moved
    wanted = moved * rng.choice([0.2, 0.5, 0.8, 0.95, 1, 1, 1.05, 1.2, 1.5, 3] if step is None else [1])

    kinds = ["relative"] * 4 + ["difference"] * 4 + ["at-least", "at-most"] * 2 + ["to"] * 4
    if rng.random() < 0.08:
        kinds = ["halve", "double"]
    kind = rng.choice(kinds)
    if kind == "relative" and i.running and rng.random() < 0.8:
        kind = "difference"  # a relative change of a running total has no meaning
    if kind in ("at-least", "at-most", "to"):
        level = B + wanted
        roll = rng.random()
        if step is not None and roll < 0.6:
            pass
        elif roll < 0.3:
            level = C  # a tie
        elif roll < 0.45 or (kind != "to" and roll < 0.6):
            keep = -1 if kind == "at-least" else 1
            level = B + keep * abs(B) * rng.choice([0, 0.02, 0.1, 0.5]) if kind != "to" else B
        elif roll < 0.63:
            level = 0.0
        if kind == "at-least" and level < B and roll >= 0.6 and rng.random() < 0.7:
            kind = "at-most"
        elif kind == "at-most" and level > B and roll >= 0.6 and rng.random() < 0.7:
            kind = "at-least"
        decimals = rng.choice([change.decimals, min(i.decimals, 2)])
        level = round(level, decimals)
        if level >= 0 and unlike_a_year(level):
            change.kind, change.amount, change.decimals = kind, level, decimals
            places = min(i.decimals, 2)
            start = assess.rounded(B, places)
            # "from 12 to 12" has no direction: a level that is kept is written without its "from"
            if kind == "to" and v.B is not None and start >= 0 and unlike_a_year(start) and start != level \
                    and rng.random() < 0.5:
                change.start, change.start_decimals = start, places
            return change
        kind = "difference"
    if kind in ("halve", "double"):
        change.kind, change.amount = kind, (-50.0 if kind == "halve" else 100.0)
        return change
    if kind == "relative":
        x = abs(wanted / B) * 100 if B != 0 else rng.uniform(1, 30)
        change.decimals = min(change.decimals, 1)
    else:
        x = abs(wanted)
    x = round(min(x, 1e7), change.decimals)
    if x == 0:
        x, change.decimals = rng.choice([1.0, 0.5, 5.0]), 1
    if not unlike_a_year(x):
        x += 500
    change.kind, change.amount = kind, (x if wanted > 0 else -x)
    return change


def parent_target(m, id, v):
    """The target of the parent, where this sub-result may be a milestone on the way to it."""
    parent = assess.parent_of(id)
    if not parent or v.B is None:
        return None
    p = assess.terms(m, parent, v.e)
    return p.T if p.indicator is v.indicator and p.b == v.b and p.organisations == v.organisations else None


def make_result(rng, w, m, id):
    parent = assess.parent_of(id)
    raw = {}
    m.results[id] = raw
    if rng.random() < 0.4:
        raw["title"] = rng.choice(["Meer plekken", 'The "first" hundred', "Één lijn\\koers", "Staying"])
    if w.ambitions and rng.random() < (0.15 if parent else 0.7):
        raw["ambition"] = rng.choice(list(w.ambitions))
    if rng.random() < 0.5:
        raw["owner"] = rng.choice(list(w.parties))
    if rng.random() < (0.15 if parent else 0.4):
        raw["parties"] = some_parties(rng, w)
    if rng.random() < (0.12 if parent else 0.35):
        raw["baseline"] = near(rng, w.start, 150, 500) if rng.random() < 0.6 else w.start
    if rng.random() < 0.2:
        raw["path"] = rng.choice(["steps", "steps", "steps", "linear"])

    b = assess.baseline_date(m, id)
    parent_e = assess.deadline(m, parent) if parent else None
    indicator = m.sentences[parent].indicator if parent and rng.random() < 0.75 else rng.choice(list(w.indicators))
    m.sentences[id] = SimpleNamespace(deadline=None, kind="to", amount=1.0, start=None, indicator=indicator)
    if not (parent_e and parent_e > b and rng.random() < 0.15):
        siblings = [m.sentences[x].deadline for x in assess.children_of(m, parent) if x != id] if parent else []
        e = choose_deadline(rng, w, b, parent_e)
        if rng.random() < (0.5 if siblings else 0.1):
            e = rng.choice([x for x in [*siblings, parent_e] if x and x > b] or [e])  # two milestones on a day
        m.sentences[id].deadline = e
    change = choose_change(rng, w, m, id, indicator)
    sentence = sentence_text(rng, w, change, m.sentences[id].deadline)

    # What was meant must be what the reader of assess.py makes of it; else the generator itself is wrong.
    meant = {"halve": "relative", "double": "relative"}.get(change.kind, change.kind)
    read = assess.read_sentence(sentence, m.subjects)
    if (read.indicator, read.kind, read.deadline) != (indicator, meant, m.sentences[id].deadline) \
            or abs(read.amount - change.amount) > 1e-9:
        raise AssertionError(f"{sentence!r} was meant as {change}, {m.sentences[id].deadline}, but reads as {read}")
    m.sentences[id] = read
    raw = {"result": sentence, **raw}
    m.results[id] = raw

    e = assess.deadline(m, id)
    if rng.random() < 0.15:
        v = assess.terms(m, id, e)
        if v.T is not None:
            raw["target"] = assess.rounded(v.T, v.indicator.decimals)
    if rng.random() < 0.15:
        raw["risks"] = ["too few supervisors"]
    if rng.random() < 0.25:
        raw["outlook"] = {}
        for d in rng.sample([near(rng, b, 30, (e - b).days + 200) for _ in range(3)], rng.randint(1, 3)):
            entry = {"state": rng.choice(["on-track", "at-risk", "behind"])}
            if rng.random() < 0.7:
                entry["by"] = rng.choice(list(w.parties))
            if rng.random() < 0.5:
                entry["note"] = 'we\\they "hope" — 50 %'
            raw["outlook"][d.isoformat()] = entry
    if rng.random() < 0.06:
        raw["stopped"] = {"date": near(rng, b, 100, (e - b).days + 300), "why": "no means"}
    if rng.random() < 0.1:
        raw["owners"] = {rng.choice(list(w.parties)): "A. de Vries"}
    shares = make_shares(random.Random(f"shares of {id}: {sentence}"), w, m, id)
    if shares:
        raw["shares"] = shares
    return raw


def make_shares(rng, w, m, id):
    """What some parties take on, also some that merge later; amounts are in the order of what they have."""
    if rng.random() < 0.4:
        return {}
    v = assess.terms(m, id, assess.deadline(m, id))
    shares = {}
    for party in w.parties:
        if rng.random() < 0.35:
            continue
        has = assess.value_at(v.values.get(party, {}).get(v.own[0], []), v.b) or 20.0
        amount = rng.choice([0.05, 0.1, 0.3, 1]) * abs(has) or 2.0
        places = rng.choice([0, 1, min(2, v.indicator.decimals)])  # three would read two ways
        change, level = f"{max(round(amount, places), 10.0 ** -places):.{places}f}", f"{abs(has) + amount:.{places}f}"
        unit = " pp" if v.indicator.unit == "%" else ""
        shares[party] = rng.choice([f"+{rng.choice([4, 10, 25])}%", f"-{rng.choice([4, 10, 25])}%", f"+{change}{unit}",
                                    f"-{change}{unit}", f"to {level}", f"to {level}", f"at least {level}",
                                    f"at most {level}"])
    return shares


def make_results(rng, w, root):
    m = assess.load(root)
    count = rng.choice([1, 2, 3, 4, 5, 6, 7, 8, 10, 12])
    ids = []
    for _ in range(count):
        parents = [id for id in ids if id.count("/") < 2]
        if not parents or rng.random() < 0.3:
            free = [x for x in TOP_IDS + list(w.indicators) if x not in ids]
            id = rng.choice(free)
        else:
            # rather the newest, which makes deep trees, or the first, which makes many milestones
            parent = rng.choice([parents[0], parents[-1], rng.choice(parents)])
            free = [x for x in SUB_IDS if f"{parent}/{x}" not in ids]
            if not free:
                continue
            id = f"{parent}/{rng.choice(free)}"
        ids.append(id)
        lines = pairs(rng, make_result(rng, w, m, id))
        write(rng, root, f"goals/{id}.toml", lines)


# ---------------------------------------------------------------------------------------------- everything

def generate(seed, folder):
    rng = random.Random(seed)
    root = Path(folder)
    w = SimpleNamespace()
    year = rng.randint(2012, 2024)
    w.start = rng.choice([date(year, 12, 31)] * 4 + [date(year, 1, 1), date(year, 6, 30), date(year // 4 * 4, 2, 29),
                                                  month_end(year, 2), date(year, 5, 30), date(year, 9, 15)])
    if rng.random() < 0.03:
        w.start = date(2090, 12, 31)
    if rng.random() < 0.04:
        w.start = date(2193, 12, 31)  # so that a line may reach its target after the last day there is
    w.anchor = 31 if w.start == month_end(w.start.year, w.start.month) else w.start.day
    w.last = w.start + timedelta(days=rng.choice([300, 800, 1300, 1900, 2700]))
    if w.start.year == 2193:
        w.last = min(w.last, date(2200, 12, 31))

    make_parties(rng, w)
    make_ambitions(rng, w)
    make_indicators(rng, w)
    make_books(rng, w)

    accord = {"format": 1, "name": rng.choice(["Salland United", 'Regio "Noord" & Zuid', "Één regio"]),
              "purpose": "together", "start": w.start}
    if rng.random() < 0.3:
        accord["language"] = rng.choice(["en", "nl"])
    if rng.random() < 0.1:
        accord["checks"] = {"future-figure": "off", "ambiguous-percent": "note"}
    write(rng, root, "accord.toml", pairs(rng, accord))
    for kind in ("parties", "ambitions", "indicators"):
        for id, raw in getattr(w, kind).items():
            write(rng, root, f"{kind}/{id}.toml", pairs(rng, raw))
    for party, book in w.books.items():
        write(rng, root, f"measurements/{party}.toml", book_lines(rng, book))
    if rng.random() < 0.1:
        write(rng, root, "README.md", ["# Not ours to read"])
    make_results(rng, w, root)
    return w


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: generate.py SEED DIR")
    generate(int(sys.argv[1]), sys.argv[2])
