"""Compares `accord status --json` with assess.py on many random partnerships, field by field; and of one result a day
`accord show --json`.

    python3 compare.py [--accord PATH] [--seeds A..B] [--days N] [--keep DIR] [--jobs N]
    python3 compare.py --accord PATH --folder DIR [--days N]    one partnership that is already there
    python3 compare.py --coverage [--seeds A..B] [--days N]     what the generated partnerships exercise; runs no program

Exit status: 0 no differences, 1 differences, or nothing was compared.
"""

import argparse
import json
import math
import multiprocessing
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import assess
import generate

HERE = Path(__file__).resolve().parent
ABSENT = "(absent)"


# ---------------------------------------------------------------------------------------------- days worth a look

def interesting_days(m, count, seed):
    """Days on and around which something changes: in every set one in the middle and one far after."""
    rng = random.Random(f"days of {seed}")
    edges, spans = set(), []
    for id, raw in m.results.items():
        b, e = assess.baseline_date(m, id), assess.deadline(m, id)
        spans.append((b, e))
        edges |= {b, e}
        if "stopped" in raw:
            edges.add(raw["stopped"]["date"])
        edges |= {date.fromisoformat(x) for x in raw.get("outlook", {})}
    for i in m.indicators.values():
        edges |= set(i.breaks)
    for party in m.parties.values():
        edges |= {party[key] for key in ("joined", "left") if key in party}
    breaks = sorted({x for i in m.indicators.values() for x in i.breaks})
    b, e = rng.choice(spans)
    days = [b + (e - b) * rng.random(), max(e for _, e in spans) + timedelta(days=rng.choice([1, 40, 400, 4000]))]
    figures = sorted({f.date for book in m.books.values() for table in book.values() for f in table})
    while len(days) < count:
        kind = rng.random()
        if kind < 0.1 and breaks:
            days.append(rng.choice(breaks))
        elif kind < 0.5 or not figures:
            days.append(rng.choice(sorted(edges)) + timedelta(days=rng.choice([-1, 0, 0, 1])))
        elif kind < 0.7:
            days.append(rng.choice(figures) + timedelta(days=rng.choice([0, 0, 45, 46, 137, 138, 548, 549])))
        else:
            b, e = rng.choice(spans)
            days.append(b + (e - b) * rng.random())
    # a day that nobody can write down is no day to ask for
    return sorted({min(max(day, date(1900, 1, 1)), assess.LAST_DAY) for day in days[:count]})


# ---------------------------------------------------------------------------------------------- comparing

def differences(ours, theirs, field=""):
    """(field, ours, theirs) for every difference. Doubles may differ by 1e-9 of their size; all else is exact."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        found = []
        for key in [*ours, *(k for k in theirs if k not in ours)]:
            found += differences(ours.get(key, ABSENT), theirs.get(key, ABSENT), f"{field}.{key}" if field else key)
        if not found and list(ours) != list(theirs):
            found.append((f"{field or '(result)'}: order of keys", list(ours), list(theirs)))
        return found
    if isinstance(ours, list) and isinstance(theirs, list) and field not in ("parties", "ratified.moved"):
        if len(ours) != len(theirs):
            return [(f"{field}: length", len(ours), len(theirs))]
        return [d for n, (a, b) in enumerate(zip(ours, theirs)) for d in differences(a, b, f"{field}[{n}]")]
    if is_number(ours) and is_number(theirs) and isinstance(ours, float):
        # the absolute part is for what should be zero: a difference of doubles is as wrong as its terms
        return [] if math.isclose(ours, theirs, rel_tol=1e-9, abs_tol=1e-9) else [(field, ours, theirs)]
    same = ours == theirs and isinstance(ours, bool) == isinstance(theirs, bool)
    return [] if same else [(field, ours, theirs)]


def is_number(x):
    return isinstance(x, (int, float)) and not isinstance(x, bool)


def compare_status(ours, theirs):
    """(result's id or "-", field, ours, theirs) for every difference between two statuses."""
    found = []
    for field, a, b in differences({k: v for k, v in ours.items() if k != "results"},
                                   {k: v for k, v in theirs.items() if k != "results"}):
        found.append(("-", field, a, b))
    if list(ours) != list(theirs):
        found.append(("-", "order of keys", list(ours), list(theirs)))
    ids, their_ids = [[r.get("id") for r in x.get("results", [])] for x in (ours, theirs)]
    if ids != their_ids:
        found.append(("-", "results", ids, their_ids))
    others = {r.get("id"): r for r in theirs.get("results", [])}
    for r in ours["results"]:
        if others.get(r["id"], {}).get("state") == "unreadable":
            found.append((r["id"], "state", f"{r['state']}: {r['result']}", "unreadable"))  # the rest follows from that
        elif r["id"] in others:
            found += [(r["id"], *d) for d in differences(r, others[r["id"]])]
    return found


def run_accord(accord, folder, day, command=("status",)):
    environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "ACCORD_TODAY": day.isoformat(),
                   "HOME": str(folder)}
    try:
        done = subprocess.run([accord, "-C", str(folder), *command, "--json", "--as-of", day.isoformat()],
                              capture_output=True, env=environment, stdin=subprocess.DEVNULL, timeout=60)
    except (OSError, subprocess.TimeoutExpired) as problem:
        return None, str(problem)
    if done.returncode != 0:
        return None, f"exit status {done.returncode}: {done.stderr.decode('utf-8', 'replace').strip()[:600]}"
    try:
        return json.loads(done.stdout.decode("utf-8")), None
    except ValueError as problem:
        return None, f"no JSON: {problem}; {done.stdout[:200]!r}"


def compare_show(accord, folder, m, day, rng):
    """One result in full: what status says of it, and each of its parties."""
    v = assess.assess(m, rng.choice(sorted(m.results)), day)
    theirs, trouble = run_accord(accord, folder, day, ("show", v.id))
    if trouble:
        return [(v.id, "show", "shown", trouble)]
    ours = {**v.json, "by_party": assess.by_party(m, v)}
    found = [(v.id, f"show {field}", a, b)
             for field, a, b in differences(ours, {key: theirs.get(key, ABSENT) for key in ours})]
    absent = [key for key in ("baseline", "target", "current", "progress", "projected", "reached", "reaches")
              if key in theirs and key not in ours]
    return found + [(v.id, f"show {key}", ABSENT, theirs[key]) for key in absent]


def compare_folder(accord, folder, name, count):
    lines, totals = [], Counter(partnerships=1)
    m = assess.load(folder)
    for day in interesting_days(m, count, name):
        ours = assess.status(m, day)
        theirs, trouble = run_accord(accord, folder, day)
        if trouble:
            totals["differences"] += 1
            lines.append(f"seed {name}  {day}  {trouble}")
            if "exit status 2" in trouble:
                break  # it refuses the folder, on every day alike
            continue
        totals["days"] += 1
        totals["results"] += len(ours["results"])
        shown = compare_show(accord, folder, m, day, random.Random(f"show {name} {day}"))
        totals["shown"] += 1
        for id, field, a, b in compare_status(ours, theirs) + shown:
            totals["differences"] += 1
            lines.append(f"seed {name}  {day}  {id}  {field}: oracle {json.dumps(a, ensure_ascii=False)}, "
                         f"accord {json.dumps(b, ensure_ascii=False)}")
    return lines, totals


def compare_seed(job):
    accord, seed, count, keep = job
    folder = Path(tempfile.mkdtemp(prefix=f"oracle-{seed}-"))
    try:
        generate.generate(seed, folder)
        lines, totals = compare_folder(accord, folder, seed, count)
        if lines and keep:
            shutil.copytree(folder, Path(keep) / str(seed), dirs_exist_ok=True)
        return lines, totals
    finally:
        shutil.rmtree(folder)


# ---------------------------------------------------------------------------------------------- coverage

def features(m, v):
    """What one assessment exercises, as (group, name)."""
    i, s, raw = v.indicator, v.sentence, m.results[v.id]
    kind = "ratio" if i.ratio else "running total" if i.running else f"per {i.per}" if i.per else "level"
    yield "state", v.state
    yield "combine x kind", f"{i.combine}, {kind}"
    yield "combine x state", f"{i.combine}, {v.state}"
    if i.per and not i.ratio:
        yield "per x frequency", f"{i.per}, {i.frequency}"
    yield "frequency", i.frequency or "none"
    yield "change", s.kind + (" -" if s.amount < 0 else " +" if s.kind in ("relative", "difference") else "")
    yield "change", "from .. to" if s.start is not None else "no from"
    words = raw["result"].casefold()
    for word in ("halve", "doub", "verdubbel", "before", "vóór", "per ", "by ", "uiterlijk", "op ", "in ", "end of", "eind",
                 "increase", "reduce", "verhoog", "verlaag", "daalt", "more", "fewer", "higher", "lower", "meer", "minder",
                 "hoger", "lager", "pp", "procentpunt", "points", ">=", "<=", "at least", "at most", "minstens", "hoogstens",
                 "minimaal", "maximaal", "naar", "tot ", "to ", "from", "van "):
        if word in words:
            yield "word", word
    yield "depth", str(v.id.count("/") + 1)
    yield "better", i.better
    yield "decimals", f"{i.decimals}{'' if 'decimals' in i.raw else ' (not stated)'}"
    if parent := assess.parent_of(v.id):
        for key in ("parties", "baseline", "ambition"):
            yield "sub-result", f"{'own' if key in raw else 'inherits'} {key}"
        yield "sub-result", "own deadline" if s.deadline else "inherits deadline"
        yield "sub-result", "same indicator" if m.sentences[parent].indicator == i.id else "another indicator"
    if len(v.organisations) == 0:
        yield "parties", "none, from all.toml" if v.from_all else "none"
    if set(v.organisations) & {x for x, p in m.parties.items() if "succeeds" in p}:
        yield "parties", "a successor"
        if any(set(m.parties[p].get("succeeds", [])) & {x for x, q in m.parties.items() if "succeeds" in q}
               for p in v.organisations):
            yield "parties", "a chain of successors"
    if "owner" in raw and assess.stand_in(m, raw["owner"], v.end) != raw["owner"]:
        yield "parties", "owner succeeded"
    if any(assess.has_left(m, p, v.end) for p in v.organisations):
        yield "parties", "one that left"
    if "outlook" in v.json:
        yield "other", "outlook"
    if not v.counted:
        if v.state == "no-baseline":
            yield "no-baseline", ("no Q" if not v.Q else "can't be combined" if v.B is None else
                                  "relative to zero" if v.B == 0 and s.kind == "relative" else "zero change")
        return
    # only what reaches the numbers counts from here on
    yield "counted", "from all.toml" if v.from_all else "from parties' books"
    if v.from_all:
        yield "counted", f"from all.toml, {i.combine}"
    yield "counted", f"{v.direction}, {'kept' if v.kept else 'not kept'}"
    if v.kept:
        yield "kept x state", f"{s.kind}, {v.state}"
    if len(v.Q) < len(v.P):
        yield "counted", "late baseline (Q < P)"
    if v.stale:
        yield "counted", "stale"
    if v.dropped_dates:
        yield "counted", "a date that can't be combined"
    if 0 < v.coverage["reporting"] < v.coverage["counted"]:
        yield "counted", "not all reporting"
    if 0 < v.coverage["fresh"] < v.coverage["counted"]:
        yield "counted", "not all fresh"
    if len(v.points) >= 60:
        yield "counted", "60 dates or more"
    if v.B <= 0:
        yield "counted", "baseline zero" if v.B == 0 else "baseline negative"
    for p in v.Q:
        for x in v.own:
            ind = m.indicators[x]
            all_figures = [f for f in m.books.get(p, {}).get(x, []) if f.date <= v.end]
            if ind.per and any(f.covers for f in all_figures):
                yield "figures", "covers"
            if ind.running:
                continue
            crossed = [sum(f.date < k <= v.end for k in ind.breaks) for f in all_figures]
            later = any(k > v.end for k in ind.breaks)
            for f, n in zip(all_figures, crossed):
                yield "figures", (f"{min(n, 2)} break{'s' if n != 1 else ''} between, {'was' if f.was is not None else 'no was'}"
                                  + (", one to come" if later and n == 0 else ""))
    if v.C is None:
        return
    yield "path", "steps" if raw.get("path") == "steps" else "linear"
    if not v.kept:
        yield "path", f"{min(len(v.milestones), 3)} milestones"
        if v.milestones_off_path:
            yield "path", "a milestone off the path"
    past = assess.rounded(v.C, i.decimals) == assess.rounded(v.T, i.decimals)
    if past:
        yield "ties", "C on T"
    if not v.kept:
        on_path = v.B + (v.T - v.B) * v.expected
        if assess.rounded(v.C, i.decimals) == assess.rounded(on_path, i.decimals):
            yield "ties", "C on the path"
        within = assess.at_or_past(v.C, on_path, v.direction, i.decimals)
        if v.state == "on-track" and not within:
            yield "ties", "on track by its margin"
    if v.progress < 0 or v.progress > 1:
        yield "counted", "progress below 0" if v.progress < 0 else "progress over 1"
    for key in ("projected", "reached", "reaches"):
        yield "line", key if key in v.json else f"no {key}"
    if v.kept and v.reached:
        yield "line", "reached again (kept)"
    if i.combine == "worst" and v.reached is None and assess.at_or_past(v.C, v.T, v.direction, i.decimals) and not v.kept:
        yield "counted", "worst: past T, not reached"


def coverage_of_seed(job):
    _, seed, count, _ = job
    seen, totals = Counter(), Counter(partnerships=1)
    with tempfile.TemporaryDirectory(prefix=f"oracle-{seed}-") as folder:
        generate.generate(seed, folder)
        files = list(Path(folder).glob("**/*.toml"))
        if any(b"\r\n" in f.read_bytes() for f in files):
            seen["files", "CRLF"] += 1
        m = assess.load(folder)
        for day in interesting_days(m, count, seed):
            totals["days"] += 1

            def look(v):
                totals["results"] += 1
                seen.update(set(features(m, v)))

            assess.status(m, day, look)
    return seen, totals


def print_coverage(seen):
    for group in sorted({group for group, _ in seen}):
        print(group)
        for name in sorted(name for g, name in seen if g == group):
            print(f"  {seen[group, name]:7d}  {name}")


# ---------------------------------------------------------------------------------------------- command line

def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--accord", default=str(HERE / "../../build/accord"))
    parser.add_argument("--seeds", default="1..300", help="A..B, both included")
    parser.add_argument("--days", type=int, default=8, help="days looked at in each partnership")
    parser.add_argument("--keep", help="where to keep the partnerships that differ")
    parser.add_argument("--folder", help="compare this partnership instead of generated ones")
    parser.add_argument("--coverage", action="store_true")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    first, _, last = options.seeds.partition("..")
    accord = os.path.abspath(options.accord) if os.sep in options.accord else options.accord

    totals, seen = Counter(), Counter()
    if options.folder:
        lines, totals = compare_folder(accord, Path(options.folder), options.folder, options.days)
        print("\n".join(lines), end="\n" if lines else "")
    else:
        jobs = [(accord, seed, options.days, options.keep) for seed in range(int(first), int(last or first) + 1)]
        with multiprocessing.Pool(options.jobs) as pool:
            for found, counts in pool.imap(coverage_of_seed if options.coverage else compare_seed, jobs, chunksize=4):
                totals.update(counts)
                if options.coverage:
                    seen.update(found)
                else:
                    print("\n".join(found), end="\n" if found else "", flush=True)
    if options.coverage:
        print_coverage(seen)
    print(f"{totals['partnerships']} partnerships, {totals['days']} days, {totals['results']} results compared, "
          f"{totals['shown']} of them in full: "
          f"{totals['differences']} differences" if not options.coverage else
          f"{totals['partnerships']} partnerships, {totals['days']} days, {totals['results']} results looked at")
    if totals["results"] == 0:
        sys.exit("nothing was compared")
    sys.exit(1 if totals["differences"] else 0)


if __name__ == "__main__":
    main()
