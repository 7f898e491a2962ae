"""Lives random partnerships through two or three years of yeses, late figures, corrections, mergers, changed targets
and decisions, and compares at every step what accord says of them with ratified.py.

    python3 history.py [--accord PATH] [--seeds A..B] [--keep DIR] [--jobs N]
    python3 history.py --coverage [--seeds A..B]      what the lives exercise; runs no program

Compared are all of `status --json`, the severity of each `moved-goalpost` of `check`, and each line that
`accord ratify` writes: in half the cases accord writes the yes, in the others it is written here.
Exit status: 0 no differences, 1 differences, or nothing was compared.
"""

import argparse
import json
import multiprocessing
import os
import pickle
import random
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace

import assess
import compare
import generate
import ratified

BODIES = ["board", "works council", "supervisory board"]
FINDING = re.compile(r"^goals/(.+)\.toml:\d+:\d+: (error|warning|note): .*\[moved-goalpost\]$")


KNOWN = {}  # what the files of the life that is being lived say


def read_toml(path):
    """As assess.read_toml; hardly any file changes from one step to the next, and tomllib is slow."""
    text = path.read_bytes()
    if text not in KNOWN:
        KNOWN[text] = pickle.dumps(tomllib.loads(text.decode("utf-8")))
    return pickle.loads(KNOWN[text])


assess.read_toml = read_toml


# ---------------------------------------------------------------------------------------------- the folder

class Life:
    """A partnership's folder, as it changes. `m` is what assess.py reads in it now."""

    def __init__(self, seed, root, accord):
        self.rng, self.root, self.accord, self.seed = random.Random(f"life of {seed}"), Path(root), accord, seed
        KNOWN.clear()
        self.w = generate.generate(seed, root)
        self.lines, self.totals, self.seen = [], Counter(), Counter()
        self.withheld = []  # figures that are to come in late: (party, indicator, date, entry)
        self.read()
        self.day = min(assess.baseline_date(self.m, id) for id in self.m.results) - timedelta(self.rng.choice([0, 30, 90]))
        self.day = max(self.day, date(1901, 1, 1))

    def read(self):
        self.m = assess.load(self.root)
        self.w.indicators = {id: i.raw for id, i in self.m.indicators.items()}
        self.books = {p.stem: {id: {key: figure for key, figure in table.items() if key != "source"}
                               for id, table in assess.read_toml(p).items()}
                      for p in self.root.glob("measurements/*.toml")}

    def write(self, path, raw):
        generate.write(self.rng, self.root, path, generate.pairs(self.rng, raw))

    def write_book(self, party):
        generate.write(self.rng, self.root, f"measurements/{party}.toml", generate.book_lines(self.rng, self.books[party]))

    def write_yes(self, party, result, day, yes):
        """As `accord ratify` would: the line of that day, or a body more in it."""
        path = self.root / f"ratifications/{party}.toml"
        tables = assess.read_toml(path) if path.exists() else {}
        tables.setdefault(result, {})[day.isoformat()] = yes
        lines = []
        for id, table in tables.items():
            lines += ["", f'["{id}"]' if "/" in id or self.rng.random() < 0.3 else f"[{id}]"]
            lines += [f"{key} = {generate.value(self.rng, table[key])}" for key in sorted(table)]
        generate.write(self.rng, self.root, f"ratifications/{party}.toml", lines)

    def run(self, *arguments):
        environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "ACCORD_TODAY": self.day.isoformat(),
                       "HOME": str(self.root)}
        done = subprocess.run([self.accord, "-C", str(self.root), *arguments], capture_output=True, env=environment,
                              stdin=subprocess.DEVNULL, timeout=60)
        return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8", "replace")

    def differs(self, *words):
        self.totals["differences"] += 1
        self.lines.append(f"seed {self.seed}  {self.day}  " + "  ".join(str(word) for word in words))

    def chosen_result(self):
        """Rather one that somebody ratified."""
        agreed = [id for table in self.m.yeses.values() for id in table if id in self.m.results]
        return self.rng.choice(agreed if agreed and self.rng.random() < 0.7 else list(self.m.results))


# ---------------------------------------------------------------------------------------------- yeses

def say_yes(life):
    rng, m = life.rng, life.m
    id = rng.choice(list(m.results)) if rng.random() < 0.7 else life.chosen_result()
    v = assess.terms(m, id, life.day)
    if not v.organisations:
        return
    needed = ratified.governance(m, id, "ratified_by", [])
    bodies = rng.sample(BODIES, rng.choice([1, 1, 2]))
    if needed and rng.random() < 0.7:
        bodies = list(needed) if rng.random() < 0.6 else rng.sample(needed, 1)
    some = v.organisations if rng.random() < 0.4 else rng.sample(v.organisations, rng.randint(1, len(v.organisations)))
    day = life.day - timedelta(rng.choice([0, 0, 0, 0, 1, 20]))  # told late: it is to today's words all the same
    if any(day.isoformat() in life_yeses(life, p, id) for p in some):
        return  # what another body said on that very day was perhaps to other words
    write_yeses(life, id, some, bodies, day)
    if rng.random() < 0.15:
        second_body(life, id, some, bodies, day)


def life_yeses(life, party, id):
    return {yes.date.isoformat(): yes for yes in life.m.yeses.get(party, {}).get(id, [])}


def second_body(life, id, parties, bodies, day):
    """On the same day, to the same words: it is added to the line."""
    other = [body for body in BODIES if body not in bodies]
    if other:
        life.read()
        write_yeses(life, id, parties, [life.rng.choice(other)], day)


def write_yeses(life, id, parties, bodies, day):
    m = life.m
    before = {p: life_yeses(life, p, id).get(day.isoformat()) for p in parties}
    wanted = {}
    for party in parties:
        said = list(before[party].raw["by"]) if before[party] else []
        wanted[party] = {"by": said + [b for b in bodies if b not in said], **ratified.as_ratified(m, id, life.day, party)}
    if life.accord and life.rng.random() < 0.5:
        code, _, err = life.run("ratify", id, "--party", ",".join(parties), "--by", ",".join(bodies), "--date",
                                day.isoformat())
        if code != 0:
            life.differs(id, f"ratify: exit status {code}: {err.strip()[:300]}")
            return
        life.read()
        for party in parties:
            written = life_yeses(life, party, id).get(day.isoformat())
            life.totals["yeses of accord"] += 1
            for field, a, b in compare.differences(as_json(wanted[party]), as_json(written.raw) if written else {}):
                life.differs(id, party, f"ratify writes {field}: oracle {a!r}, accord {b!r}")
    else:
        for party in parties:
            life.write_yes(party, id, day, wanted[party])
            life.totals["yeses of the oracle"] += 1


def as_json(yes):
    """Numbers as doubles, days as text."""
    return {key: value.isoformat() if isinstance(value, date) else float(value) if isinstance(value, int) else value
            for key, value in yes.items()}


# ---------------------------------------------------------------------------------------------- what people change

def late_figures(life):
    """What was withheld comes in: all of it of one party and indicator, or of everybody."""
    if not life.withheld:
        return
    party, indicator, *_ = life.rng.choice(life.withheld)
    everybody = life.rng.random() < 0.3
    rest = []
    for one in life.withheld:
        if not everybody and one[:2] != (party, indicator):
            rest.append(one)
            continue
        life.books.setdefault(one[0], {}).setdefault(one[1], {})[one[2]] = one[3]
        touched = one[0]
        life.write_book(touched)
    life.withheld = rest


def withhold(life):
    """At the start: some books have no figures of up to the baseline yet."""
    for party, book in list(life.books.items()):
        for indicator, table in book.items():
            if life.rng.random() >= (0.3 if party != "all" else 0.6):
                continue
            dates = list(table)
            until = life.rng.choice(["2999", life.w.start.isoformat(), life.w.start.isoformat()])
            for key in dates:
                if key <= until:
                    life.withheld.append((party, indicator, key, table.pop(key)))
            life.write_book(party)


def correct_figure(life):
    """Mostly one that a baseline is made of."""
    rng = life.rng
    books = [p for p in life.books if any(life.books[p].values())]
    if not books:
        return
    party = rng.choice(books)
    table = rng.choice([table for table in life.books[party].values() if table])
    keys = sorted(table)
    id = life.chosen_result()
    near = [key for key in keys if key <= assess.baseline_date(life.m, id).isoformat()]
    key = near[-1] if near and rng.random() < 0.8 else rng.choice(keys)
    if rng.random() < 0.07:
        del table[key]
        life.write_book(party)
        return
    entry = table[key]
    old = entry["value"] if isinstance(entry, dict) else entry
    new = rng.choice([old * 1.1, old * 0.9, old + 1, old + 0.3, old + 0.001, old * 2])
    new = round(new, rng.choice([0, 1, 2, 4]))
    if isinstance(entry, dict):
        entry["value"] = float(new)
    else:
        table[key] = float(new)
    life.write_book(party)


def leave(life):
    """Somebody left today, or it is told late, or was so all along."""
    rng, m = life.rng, life.m
    ids = [p for p, raw in m.parties.items() if "left" not in raw and "succeeds" not in raw
           and not any(p in other.get("succeeds", []) for other in m.parties.values())]
    if len(ids) < 2:
        return
    party = rng.choice(ids)
    raw = m.parties[party]
    raw["left"] = max(life.day - timedelta(rng.choice([0, 0, 1, 100, 600])), raw.get("joined", date.min) + timedelta(1))
    life.write(f"parties/{party}.toml", raw)


def merge(life):
    rng, m = life.rng, life.m
    ids = [p for p, raw in m.parties.items() if raw.get("left", life.day) >= life.day
           and raw.get("joined", date.min) < life.day - timedelta(2)
           and not any(p in other.get("succeeds", []) for other in m.parties.values())]
    if len(ids) < 2:
        return
    old = rng.sample(ids, rng.choice([1, 2, 2, 2, 3]) if len(ids) > 2 else 2)
    name = f"merged-{sum('merged' in p for p in m.parties) + 1}"
    life.write(f"parties/{name}.toml", {"name": name.title(), "joined": life.day, "succeeds": old})
    book = {}
    for indicator in m.indicators:
        tables = [life.books.get(p, {}).get(indicator, {}) for p in old]
        i = m.indicators[indicator]
        dates = [key for key in tables[0] if all(key in t for t in tables)]
        if i.ratio or not dates or any(isinstance(t[key], dict) for t in tables for key in dates):
            continue
        total = {key: float(sum(t[key] for t in tables)) for key in dates}
        if i.combine not in ("sum", "ratio"):
            if rng.random() < 0.3:
                continue  # not stated yet
            total = {key: float(rng.choice([tables[0][key], x / len(old)])) for key, x in total.items()}
        book[indicator] = total
    if book:
        life.books[name] = book
        life.write_book(name)


def is_sound(life, m):
    """Whether each deadline can be written, and stands after the baseline date: else status refuses."""
    return all(assess.baseline_date(m, id) < assess.deadline(m, id) <= assess.LAST_DAY for id in m.results)


def rewrite_sentence(life, id, change, deadline):
    rng, m = life.rng, life.m
    try:
        text = generate.sentence_text(rng, life.w, change, deadline)
        read = assess.read_sentence(text, m.subjects)
    except ValueError:
        return False
    old = m.sentences[id]
    m.sentences[id] = read
    meant = {"halve": "relative", "double": "relative"}.get(change.kind, change.kind)
    if (read.indicator, read.kind, read.deadline) != (change.indicator, meant, deadline) or not is_sound(life, m) \
            or abs(read.amount - change.amount) > 1e-9:
        m.sentences[id] = old
        return False
    m.results[id]["result"] = text
    m.results[id].pop("target", None)
    if m.indicators[read.indicator].unit != m.indicators[old.indicator].unit:
        m.results[id].pop("shares", None)  # a share in another unit can't be read
    life.write(f"goals/{id}.toml", m.results[id])
    return True


def change_target(life):
    rng, m = life.rng, life.m
    id = life.chosen_result()
    s, raw = m.sentences[id], m.results[id]
    deadline = s.deadline
    change = SimpleNamespace(indicator=s.indicator, kind=s.kind, amount=s.amount, start=None, start_decimals=0, decimals=2)
    v = assess.terms(m, id, life.day)
    roll = rng.random()
    if roll < 0.3:
        change.amount = round(s.amount * rng.choice([0.5, 0.8, 0.9, 0.99, 1.01, 1.1, 1.5]), 2)
    elif roll < 0.45:  # the same in other words
        pass
    elif roll < 0.6 and deadline:
        deadline += timedelta(rng.choice([-200, -31, -1, 1, 31, 365]))
    elif roll < 0.8 and v.T is not None and v.T >= 0:  # the same level, or nearly, said as a level
        change.kind, change.amount = rng.choice(["to", "at-least", "at-most"]), round(v.T, 2)
        if rng.random() < 0.3:
            change.amount = round(v.T * rng.choice([0.9, 1.1]), 2)
    else:
        indicator = s.indicator if rng.random() < 0.6 else rng.choice(list(m.indicators))
        keep = SimpleNamespace(**vars(s))
        change = generate.choose_change(rng, life.w, m, id, indicator)
        m.sentences[id] = keep
    if change.amount == 0 and change.kind in ("relative", "difference") or not generate.unlike_a_year(abs(change.amount)):
        return
    rewrite_sentence(life, id, change, deadline)


def change_baseline_date(life):
    id = life.chosen_result()
    raw = life.m.results[id]
    old = dict(raw)
    raw["baseline"] = assess.baseline_date(life.m, id) + timedelta(life.rng.choice([-365, -31, 1, 31, 92]))
    if is_sound(life, life.m):
        life.write(f"goals/{id}.toml", raw)
    else:
        life.m.results[id] = old


def change_parties(life):
    rng, m = life.rng, life.m
    id = life.chosen_result()
    raw = m.results[id]
    names = list(assess.named_parties(m, id))
    roll = rng.random()
    if roll < 0.25 and "parties" in raw:
        del raw["parties"]
    elif roll < 0.5:
        raw["parties"] = names or [rng.choice(list(m.parties))]
    elif roll < 0.75 and len(names) > 1:
        raw["parties"] = rng.sample(names, len(names) - 1)
    else:
        raw["parties"] = names + [p for p in rng.sample(list(m.parties), 1) if p not in names]
    life.write(f"goals/{id}.toml", raw)


def change_measure(life):
    rng, m = life.rng, life.m
    id = m.sentences[life.chosen_result()].indicator
    i = m.indicators[id]
    raw = i.raw
    roll = rng.random()
    if roll < 0.35:
        raw["definition"] = rng.choice(["counted on the last day", "as the sector counts; without interns", "people, not FTE"])
    elif roll < 0.55:
        raw["decimals"] = rng.choice([0, 1, 2, 3])
    elif roll < 0.7:
        raw["margin"] = rng.choice([0, 0.5, 1, 2.25])
    elif roll < 0.8:
        raw["better"] = rng.choice(["higher", "lower"])
    elif roll < 0.9 and i.combine in ("sum", "mean", "worst"):
        raw["combine"] = rng.choice(["sum", "mean", "worst"])
    else:
        raw.setdefault("breaks", {})[(life.day - timedelta(rng.choice([0, 30]))).isoformat()] = "another system"
    life.write(f"indicators/{id}.toml", raw)


def change_share(life):
    rng, m = life.rng, life.m
    id = life.chosen_result()
    raw, names = m.results[id], assess.named_parties(m, id)
    if not names:
        return
    shares = raw.setdefault("shares", {})
    party = rng.choice(list(names))
    if party in shares and rng.random() < 0.3:
        del shares[party]
    else:
        percent = m.indicators[m.sentences[id].indicator].unit == "%"
        shares[party] = rng.choice(["+8%", "+10%", "-5%", "-8%", "to 90", "to 40", "+5 pp" if percent else "+5",
                                    "+12 pp" if percent else "+12"])
    if not shares:
        del raw["shares"]
    life.write(f"goals/{id}.toml", raw)


def stop(life):
    id = life.chosen_result()
    life.m.results[id]["stopped"] = {"date": life.day + timedelta(life.rng.choice([-40, 0, 0, 30])), "why": "no means"}
    life.write(f"goals/{id}.toml", life.m.results[id])


def decide(life):
    rng = life.rng
    day = life.day - timedelta(rng.choice([0, 0, 30, 200, -10]))
    raw = {"date": day, "decision": "another target", "affects": [life.chosen_result()]}
    if rng.random() < 0.1:
        del raw["affects"]
    life.write(f"decisions/{day}-{rng.randint(1, 10 ** 6)}.toml", raw)


def change_governance(life):
    rng, m = life.rng, life.m
    ambition = rng.choice([None, *m.ambitions])
    raw = m.ambitions[ambition] if ambition else m.raw
    own = raw.setdefault("governance", {})
    if rng.random() < 0.6:
        own["ratified_by"] = rng.sample(BODIES, rng.choice([1, 1, 2]))
    else:
        own["ratify_within"] = rng.choice([0, 30, 90, 365])
    life.write(f"ambitions/{ambition}.toml" if ambition else "accord.toml", raw)


CHANGES = [late_figures] * 5 + [correct_figure] * 3 + [leave] + [merge] * 2 + [change_target] * 7 + [change_baseline_date] \
    + [change_parties] * 2 + [change_measure] * 2 + [change_share] * 3 + [stop] + [decide] * 4 + [change_governance]


# ---------------------------------------------------------------------------------------------- comparing

def look(life):
    """Both opinions on today."""
    m, day = life.m, life.day
    severities = {}

    def see(v):
        life.totals["results"] += 1
        if v.agreement.severity:
            severities[v.id] = v.agreement.severity
        life.seen.update(features(v))

    ours = assess.status(m, day, see)
    life.totals["days"] += 1
    if not life.accord:
        return
    code, out, err = life.run("status", "--json")
    if code != 0:
        life.differs(f"status: exit status {code}: {err.strip()[:400]}")
        return
    for id, field, a, b in compare.compare_status(ours, json.loads(out)):
        life.differs(id, f"{field}: oracle {json.dumps(a)}, accord {json.dumps(b)}")
    _, out, err = life.run("check")
    found = {}
    for line in out.splitlines():
        if match := FINDING.match(line):
            if match[1] in found:
                life.differs(match[1], "two findings of moved-goalpost")
            found[match[1]] = match[2]
    for id in sorted({*severities, *found}):
        if severities.get(id) != found.get(id):
            life.differs(id, f"severity: oracle {severities.get(id)}, accord {found.get(id)}")


def features(v):
    a = v.agreement
    kinds = {move for _, moves in a.compared for move in moves}
    for move in kinds:
        yield "move", move
        yield f"{move} x", v.indicator.combine
        yield f"{move} x", v.sentence.kind
        yield f"{move} x", "from all.toml" if v.from_all else "from books"
    for _, moves in a.compared:
        yield "moves of a yes", ", ".join(m for m in ratified.MOVES if m in moves) or "none"
    yield "severity", str(a.severity)
    yield "severity x state", f"{a.severity}, {v.state}"
    if a.severity == "warning" and kinds & ratified.ERRORS:
        yield "other", "a decision makes it a warning"
    yield "yes", "none" if a.yes == 0 else "all" if a.yes == a.of else "some"
    if a.target is not None:
        yield "other", "another ratified target" + (", with progress" if a.progress is not None else "")
    if any(yes.party not in v.organisations for yes, _ in a.compared):
        yield "other", "a yes of one that is no party by itself any more"
    if any("baseline" not in yes.raw for yes, _ in a.compared):
        yield "other", "a yes without a baseline"
    if any(yes.raw.get("without") for yes, _ in a.compared):
        yield "other", "a yes with `without`"


def live(seed, root, accord):
    life = Life(seed, root, accord)
    rng = life.rng
    withhold(life)
    end = life.day + timedelta(rng.choice([500, 750, 1100]))
    if rng.random() < 0.5:
        change_governance(life)
    life.totals["partnerships"] += 1
    while life.day < end and not life.lines:  # what comes after a difference mostly follows from it
        life.read()
        changes = [say_yes] * (6 if not life.m.yeses else rng.choice([0, 1, 2])) + \
            [rng.choice(CHANGES) for _ in range(rng.choice([0, 1, 1, 2]))]
        for change in changes:
            life.read()
            change(life)
        life.read()
        look(life)
        if rng.random() < 0.2:  # as it would have read some time ago: what was said since does not exist yet
            today, life.day = life.day, max(life.day - timedelta(rng.choice([1, 30, 300])), date(1901, 1, 1))
            look(life)
            life.day = today
        life.day = min(life.day + timedelta(rng.choice([1, 10, 40, 70, 120])), assess.LAST_DAY - timedelta(1))
        if life.day == assess.LAST_DAY - timedelta(1):
            break
    return life


def live_seed(job):
    accord, seed, keep = job
    folder = Path(tempfile.mkdtemp(prefix=f"history-{seed}-"))
    try:
        life = live(seed, folder, accord)
        if life.lines and keep:
            shutil.copytree(folder, Path(keep) / str(seed), dirs_exist_ok=True)
        return life.lines, life.totals, life.seen
    finally:
        shutil.rmtree(folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--accord", default=str(compare.HERE / "../../build/accord"))
    parser.add_argument("--seeds", default="1..300", help="A..B, both included")
    parser.add_argument("--keep", help="where to keep the partnerships that differ")
    parser.add_argument("--coverage", action="store_true")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    first, _, last = options.seeds.partition("..")
    accord = None if options.coverage else os.path.abspath(options.accord)
    totals, seen = Counter(), Counter()
    with multiprocessing.Pool(options.jobs) as pool:
        jobs = [(accord, seed, options.keep) for seed in range(int(first), int(last or first) + 1)]
        for lines, counts, features_seen in pool.imap(live_seed, jobs, chunksize=2):
            totals.update(counts)
            seen.update(features_seen)
            print("\n".join(lines), end="\n" if lines else "", flush=True)
    if options.coverage:
        compare.print_coverage(seen)
    print(f"{totals['partnerships']} partnerships, {totals['days']} days, {totals['results']} results, "
          f"{totals['yeses of accord']} yeses that accord wrote and {totals['yeses of the oracle']} others: "
          f"{totals['differences']} differences")
    if totals["results"] == 0:
        sys.exit("nothing was compared")
    sys.exit(1 if totals["differences"] else 0)


if __name__ == "__main__":
    main()
