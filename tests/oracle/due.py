"""A second opinion on `accord due --json`, on many random partnerships.

Which figures are waited for is computed here as accord-due(1) tells it, on what assess.py knows of parties and figures.

    python3 due.py [--accord PATH] [--seeds A..B] [--days N] [--jobs N]

Exit status: 0 no differences, 1 differences, or nothing was compared.
"""

import argparse
import json
import multiprocessing
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import timedelta
from pathlib import Path

import assess
import compare
import generate
from assess import FRESH_DAYS, MONTHS_IN, one_period_back


def step(day, frequency):
    """One period of a frequency after a day, by the rule of point 2."""
    return one_period_back(day, -MONTHS_IN[frequency])


def last_day(m, v, party):
    """The last day of which a result takes a figure of a party: its deadline, or before it ends or the party leaves."""
    days = [v.e]
    if party != "all" and "left" in m.parties[party]:
        days.append(m.parties[party]["left"])
    id = v.id
    while id:
        if "stopped" in m.results[id]:
            days.append(m.results[id]["stopped"]["date"] - timedelta(days=1))
        id = assess.parent_of(id)
    return min(days)


def next_figure(m, v, party, x, today):
    """(due, overdue) of the figure after the newest; of several that are there already, after those."""
    frequency, figures = m.indicators[x].frequency, v.figures[party][x]
    newest = figures[-1][0] if figures else None
    due = step(newest or v.b, frequency)
    is_old = newest is None or (today - newest).days > FRESH_DAYS[frequency]
    if is_old and due < today:
        return due, True
    for f in sorted(m.books.get(party, {}).get(x, []), key=lambda f: f.date):
        if (newest or v.b) < f.date <= due:
            due = step(f.date, frequency)
    return due, False


def baseline_figures(m, v, party, x):
    """The days of the figures that the baseline lacks."""
    i = m.indicators[x]
    if not i.per:
        return [v.b]
    missing = []
    for n in range(MONTHS_IN[i.per] // MONTHS_IN[i.frequency]):
        day = one_period_back(v.b, n * MONTHS_IN[i.frequency])
        begin = one_period_back(day, MONTHS_IN[i.frequency])
        if not any(begin < d <= day for d, _, _ in v.figures[party][x]):
            missing.append(day)
    return missing


def newest_of(figures):
    return {"date": figures[-1][0].isoformat(), "value": figures[-1][1]} if figures else None


def newest_before(m, party, x, due):
    """The newest figure before the one that is due, which may be of a day that is still to come."""
    return newest_of(assess.counting_figures(m, m.indicators[x], party, due - timedelta(days=1)))


def awaited(m, id, today):
    """{(party, indicator, due): (overdue, last)} for one result."""
    found = {}
    if assess.is_stopped(m, id, today):
        return found
    v = assess.terms(m, id, today)
    if not v.b <= today <= v.e:
        return found
    for party in v.P:
        if assess.has_left(m, party, today):
            continue
        for x in v.needed:
            if m.indicators[x].frequency is None:
                continue
            figures = v.figures[party][x]
            last = newest_of(figures)
            has_baseline = assess.value_at(v.values[party][x], v.b) is not None
            if not has_baseline:
                for day in baseline_figures(m, v, party, x):
                    found[party, x, day] = (day < today, last)
            if has_baseline or figures:
                due, overdue = next_figure(m, v, party, x, today)
                if due <= last_day(m, v, party) and (party, x, due) not in found:
                    found[party, x, due] = (overdue, last if overdue else newest_before(m, party, x, due) or last)
    return found


def due(m, today, until):
    """What `accord due --json` has under "figures" and "deadlines"."""
    found, deadlines = {}, []
    for id in m.results:
        for key, (overdue, last) in awaited(m, id, today).items():
            before = found.get(key, (False, None))[0]
            found[key] = (before or overdue, last)
        v = assess.assess(m, id, today)
        if today <= v.e <= until and v.state != "stopped":
            deadlines.append({"id": id, "deadline": v.e.isoformat(), "state": v.state})
    figures = []
    for (party, x, day), (overdue, last) in sorted(found.items()):
        if overdue or day <= until:
            one = {"party": party, "indicator": x, "due": day.isoformat(), "overdue": overdue}
            figures.append(one | ({"last": last} if last else {}))
    return {"figures": figures, "deadlines": sorted(deadlines, key=lambda one: (one["deadline"], one["id"]))}


def run_accord(accord, folder, today, days):
    environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "ACCORD_TODAY": today.isoformat()}
    done = subprocess.run([accord, "-C", str(folder), "due", "--json", "--within", f"{days}d"], capture_output=True,
                          env=environment, stdin=subprocess.DEVNULL, timeout=60)
    return done.returncode, done.stdout.decode(), done.stderr.decode("utf-8", "replace").strip()[:600]


def compare_seed(job):
    accord, seed, count = job
    lines, totals = [], Counter(partnerships=1)
    with tempfile.TemporaryDirectory(prefix=f"due-{seed}-") as folder:
        generate.generate(seed, Path(folder))
        m = assess.load(Path(folder))
        rng = random.Random(f"windows of {seed}")
        for today in compare.interesting_days(m, count, seed):
            days = rng.choice([0, 1, 30, 92, 366])
            ours = due(m, today, min(today + timedelta(days=days), assess.LAST_DAY))
            status, out, err = run_accord(accord, folder, today, days)
            expected = int(any(one["overdue"] for one in ours["figures"]))
            if status != expected:
                lines.append(f"seed {seed}  {today}  exit status {status}, expected {expected}: {err}")
                if status == 2:
                    continue
            theirs = json.loads(out)
            totals["days"] += 1
            totals["figures"] += len(ours["figures"])
            totals["overdue"] += sum(one["overdue"] for one in ours["figures"])
            totals["deadlines"] += len(ours["deadlines"])
            for part in ("figures", "deadlines"):
                missing = [one for one in ours[part] if one not in theirs[part]]
                extra = [one for one in theirs[part] if one not in ours[part]]
                if missing or extra:
                    lines.append(f"seed {seed}  {today} within {days}d  {part}: only here {missing}, only accord {extra}")
                elif ours[part] != theirs[part]:
                    lines.append(f"seed {seed}  {today} within {days}d  {part}: in another order")
    totals["differences"] = len(lines)
    return lines, totals


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--accord", default=str(compare.HERE / "../../build/accord"))
    parser.add_argument("--seeds", default="1..300", help="A..B, both included")
    parser.add_argument("--days", type=int, default=8, help="days looked at in each partnership")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    first, _, last = options.seeds.partition("..")
    jobs = [(os.path.abspath(options.accord), seed, options.days) for seed in range(int(first), int(last or first) + 1)]
    totals = Counter()
    with multiprocessing.Pool(options.jobs) as pool:
        for lines, counts in pool.imap(compare_seed, jobs, chunksize=4):
            totals.update(counts)
            print("\n".join(lines), end="\n" if lines else "", flush=True)
    print(f"{totals['partnerships']} partnerships, {totals['days']} days: {totals['figures']} figures waited for, "
          f"{totals['overdue']} of them overdue, {totals['deadlines']} deadlines; {totals['differences']} differences")
    sys.exit(1 if totals["differences"] or totals["figures"] == 0 else 0)


if __name__ == "__main__":
    main()
