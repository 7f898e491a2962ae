"""A second opinion on what parties ratified: the key `ratified` of `accord status --json`, the severity of
`moved-goalpost`, and the line that `accord ratify` writes.

From the contract's "efforts, decisions, ratifications" alone, beside assess.py and in the same spirit: nothing is
shared with the program, and what the contract calls a move is looked for in its order, one cause at a time.
"""

from datetime import date, timedelta
from types import SimpleNamespace

import assess

MOVES = ["relaxed", "re-based", "re-scoped", "re-measured", "withdrawn", "tightened", "re-worded", "completed"]
ERRORS = {"relaxed", "re-based", "re-scoped", "re-measured", "withdrawn"}


# ---------------------------------------------------------------------------------------------- what a yes says

def plural(count, word):
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def number_text(x):
    return str(int(x)) if x == int(x) else repr(float(x))


def how_measured(i):
    """The part of `measure` before the definition."""
    kind = "running total" if i.running else f"count per {i.per}" if i.per and not i.ratio else "level"
    together = i.combine
    if i.weight:
        together = f"mean weighted by {i.weight}"
    elif i.ratio:
        together = f"{number_text(i.times)} times {i.ratio[0]} / {i.ratio[1]}"
    return (f"{together} of {i.unit}, {kind}, {i.better} is better, {plural(i.decimals, 'decimal')}, "
            f"margin {number_text(i.margin)}")


def measure_text(i):
    definition = i.raw.get("definition")
    return how_measured(i) + (f"; {definition}" if definition else "")


def stands_for(m, party, name, end):
    """Whether `party` is `name`, or succeeds it by `end`, by way of others too."""
    if party == name:
        return True
    return any(name in raw.get("succeeds", []) and raw["joined"] <= end and stands_for(m, party, successor, end)
               for successor, raw in m.parties.items())


def own_shares(m, v, party):
    """(name, share) of the party; until it has one of its own, of those that it succeeds."""
    shares = m.results[v.id].get("shares", {})
    if party in shares:
        return [(party, shares[party])]
    return [(name, text) for name, text in shares.items() if stands_for(m, party, name, v.end)]


def own_share(m, v, party):
    return ", ".join(text for _, text in own_shares(m, v, party)) or None


def is_counted(m, v):
    """Whether there may be a baseline at all: it goes on, and its day has come."""
    return v.day >= v.b and not assess.is_stopped(m, v.id, v.day)


def has_baseline(m, v):
    return is_counted(m, v) and v.B is not None


def has_numbers(m, v):
    return has_baseline(m, v) and v.T is not None


def tidy(x, decimals):
    """Without the noise of binary fractions, but never so that it rounds to another number."""
    short = assess.rounded(x, min(decimals + 4, 6))
    return short if assess.rounded(short, decimals) == assess.rounded(x, decimals) else x


def as_ratified(m, id, day, party):
    """What a yes of `party` on this day says, but for who says it."""
    v = assess.terms(m, id, day)
    yes = {"result": m.results[id]["result"], "deadline": v.e, "baseline_date": v.b}
    if has_baseline(m, v):
        yes["baseline"] = tidy(v.B, v.indicator.decimals)
    if has_numbers(m, v):
        yes["target"] = tidy(v.T, v.indicator.decimals)
    yes["measure"] = measure_text(v.indicator)
    if is_counted(m, v) and not v.from_all and (without := [p for p in v.P if p not in v.Q]):
        yes["without"] = without
    if "parties" in m.results[id]:
        yes["parties"] = m.results[id]["parties"]
    if share := own_share(m, v, party):
        yes["share"] = share
    return yes


# ---------------------------------------------------------------------------------------------- one yes against today

def target_of(sentence, B, decimals):
    """Point 4: what the sentence makes of a baseline; None where it makes no target of it."""
    if sentence.kind not in ("relative", "difference"):
        return sentence.amount
    if sentence.kind == "relative" and B == 0:
        return None
    T = B + (abs(B) * sentence.amount / 100 if sentence.kind == "relative" else sentence.amount)
    return None if assess.rounded(B, decimals) == assess.rounded(T, decimals) else T


def direction_of(sentence, B, indicator):
    """Which way a change goes from a baseline, or by itself where there is none; None where that can't be said."""
    if sentence.kind in ("at-least", "at-most"):
        return 1 if sentence.kind == "at-least" else -1
    if sentence.kind in ("relative", "difference"):
        return 1 if sentence.amount > 0 else -1
    if B is not None and assess.rounded(B, indicator.decimals) == assess.rounded(sentence.amount, indicator.decimals):
        return 1 if indicator.better == "higher" else -1
    start = B if B is not None else getattr(sentence, "start", None)
    return None if start is None else 1 if sentence.amount > start else -1


def compare_changes(old, new, B, indicator):
    """Two changes against one baseline; without one, as far as that can be said."""
    a, b, decimals = direction_of(old, B, indicator), direction_of(new, B, indicator), indicator.decimals
    if a and b and a != b:
        return "relaxed"  # a floor that became a ceiling is no floor any more
    direction = a or b or (1 if indicator.better == "higher" else -1)
    levels = [target_of(s, B, decimals) if B is not None else
              s.amount if s.kind not in ("relative", "difference") else None for s in (old, new)]
    if None not in levels:
        return further(*levels, direction, decimals)
    if old.kind != new.kind:
        return "relaxed"  # nobody can tell that it asks as much
    return further(old.amount, new.amount, direction, 6)


def further(old, new, direction, decimals):
    """relaxed, tightened or None: whether `new` is nearer the baseline than `old`, in this direction."""
    old, new = assess.rounded(old, decimals), assess.rounded(new, decimals)
    if old == new:
        return None
    return "tightened" if (new > old) == (direction > 0) else "relaxed"


def inherited_parties(m, id):
    """Whom the result would have if it stated none."""
    raw = m.results[id]
    m.results[id] = {key: value for key, value in raw.items() if key != "parties"}
    names = assess.named_parties(m, id)
    m.results[id] = raw
    return names


def baselines_over(m, v, yes):
    """The baseline over the parties that were counted then, each by its own book, in each way in which that is meant."""
    names = yes.raw.get("parties") or inherited_parties(m, v.id)
    found = []
    for end in (yes.date, v.end):
        without = {assess.stand_in(m, p, end) for p in yes.raw.get("without", [])}
        standing = {assess.stand_in(m, name, end) for name in names} - without
        standing = {p for p in standing if not assess.joined_after(m, p, end)}
        found.append(baseline_of(m, v, sorted(p for p in standing if not assess.has_left(m, p, v.b))))
        left = {p: m.parties[p].pop("left") for p in standing if "left" in m.parties[p]}
        found.append(baseline_of(m, v, sorted(standing)))  # that they had left was perhaps not known then
        for p, day_left in left.items():
            m.parties[p]["left"] = day_left
    return [value for value in found if value is not None]


def baseline_of(m, v, parties):
    """What these parties' figures make together; None if one has none."""
    i = v.indicator
    needed = list(i.ratio or [i.id]) + ([i.weight] if i.weight else [])
    then = SimpleNamespace(indicator=i, b=v.b, P=parties, Q=parties)
    then.values = {p: {x: assess.new_values(m.indicators[x], assess.counting_figures(m, m.indicators[x], p, v.end), v.b)
                       for x in needed} for p in parties}
    if any(assess.value_at(values, v.b) is None for of in then.values.values() for values in of.values()):
        return None
    return assess.combined(m, then, v.b)


def put_together(measure):
    """How figures are put together: "mean of %, level"."""
    return measure.split(";")[0].split(", higher is better")[0].split(", lower is better")[0]


def is_comparable(v, yes, then):
    """Whether figures mean the same and make one in the same way as then."""
    return (then is None or then.indicator == v.indicator.id) \
        and put_together(yes.raw["measure"]) == put_together(how_measured(v.indicator))


def sentence_of(m, yes):
    try:
        return assess.read_sentence(yes.raw["result"], m.subjects)
    except ValueError:
        return None


def own_baseline(m, v, party):
    """A party's own baseline; in a weighted mean too, where it is needed to have a weight."""
    return baseline_of(m, v, [party])


def share_moved(m, v, yes):
    """The heaviest move of the party's share, or of those of the parties that merged into it, one by one."""
    old = yes.raw["share"].split(", ") if "share" in yes.raw else []
    new = own_shares(m, v, yes.party) or own_shares(m, v, assess.stand_in(m, yes.party, v.end))
    if len(old) != len(new):
        return "relaxed" if len(old) > len(new) else "tightened"
    found = {one_share_moved(m, v, a, b, name) for a, (name, b) in zip(old, new)}
    return min(found - {None}, key=MOVES.index, default=None)


def one_share_moved(m, v, old, new, party):
    if old == new:
        return None
    changes = [SimpleNamespace(kind=kind.replace(" ", "-"), amount=amount)
               for kind, amount in (assess.read_share(old), assess.read_share(new))]
    return compare_changes(*changes, own_baseline(m, v, party), v.indicator) or "re-worded"


def stop_date(m, id, day):
    """The first day from which it, or a result above it, is given up; None while it goes on."""
    dates = []
    while id:
        if "stopped" in m.results[id] and m.results[id]["stopped"]["date"] <= day:
            dates.append(m.results[id]["stopped"]["date"])
        id = assess.parent_of(id)
    return min(dates) if dates else None


def moves_since(m, v, yes):
    """The moves since one yes, as a set, where `v` is what the result says today."""
    stopped = stop_date(m, v.id, v.day)
    if stopped:
        return {"withdrawn"} if yes.date < stopped else set()
    i, raw, then = v.indicator, yes.raw, sentence_of(m, yes)
    found = set()

    # deadline, baseline date
    if "deadline" in raw and raw["deadline"] != v.e:
        found.add("relaxed" if v.e > raw["deadline"] else "tightened")
    same_day = raw.get("baseline_date", v.b) == v.b
    if not same_day:
        found.add("re-based")

    # measure
    other_indicator = then is not None and then.indicator != i.id
    comparable = is_comparable(v, yes, then)
    if other_indicator or raw["measure"].split(";")[0] != how_measured(i):
        found.add("re-measured")

    # parties
    old_names = raw.get("parties") or inherited_parties(m, v.id)
    old, new = [{assess.stand_in(m, p, v.end) for p in names} for names in (old_names, assess.named_parties(m, v.id))]
    stated = "parties" in raw or "parties" in m.results[v.id]
    if stated and old != new:
        found.add("re-scoped")

    # baseline
    B0, T0 = raw.get("baseline"), raw.get("target")
    counted = has_baseline(m, v)
    same_baseline = counted and B0 is not None and assess.rounded(v.B, i.decimals) == assess.rounded(B0, i.decimals)
    if comparable and same_day:
        if B0 is None:
            if counted:
                found.add("completed")
        elif not counted:
            if is_counted(m, v):
                found.add("re-based")
        elif not same_baseline:
            again = any(assess.rounded(x, i.decimals) == assess.rounded(B0, i.decimals)
                        for x in baselines_over(m, v, yes))
            if not again:
                found.add("re-based")
            elif not (stated and old != new):  # else the other parties are the one cause
                found.add("completed")

    # target
    if other_indicator or then is None:
        pass
    elif T0 is None or B0 is None:
        if raw["result"] != m.results[v.id]["result"]:
            found.add(compare_changes(then, v.sentence, v.B if counted else None, i))
    else:
        T1 = v.T if same_baseline and v.T is not None else target_of(v.sentence, B0, i.decimals)
        direction = direction_of(then, B0, i)
        if T1 is not None and direction != direction_of(v.sentence, B0, i):
            found.add("relaxed")
        elif T1 is not None:
            found.add(further(T0, T1, direction, i.decimals))

    # share, words
    found.add(share_moved(m, v, yes))
    found.discard(None)
    worded = "re-worded" in found or raw["result"] != m.results[v.id]["result"] or raw["measure"] != measure_text(i)
    found.discard("re-worded")
    if worded and found <= {"completed"}:
        found.add("re-worded")
    return found


# ---------------------------------------------------------------------------------------------- whose yeses count

def load_yeses(m, root):
    """m.yeses: party -> result -> its yeses, oldest first. m.decisions: all of them."""
    m.yeses = {}
    for path in root.glob("ratifications/*.toml"):
        for result, table in assess.read_toml(path).items():
            m.yeses.setdefault(path.stem, {})[result] = sorted(
                (SimpleNamespace(party=path.stem, date=date.fromisoformat(day), raw=raw) for day, raw in table.items()),
                key=lambda yes: yes.date)
    m.decisions = [assess.read_toml(path) for path in root.glob("decisions/*.toml")]


def governance(m, id, key, default):
    ambition = assess.ambition_of(m, id)
    own = m.ambitions[ambition].get("governance", {}) if ambition else {}
    return own.get(key, m.raw.get("governance", {}).get(key, default))


def known_parties(m, v):
    """Those that the result names, and those that it had when somebody said yes."""
    names = set(assess.named_parties(m, v.id))
    for party, of in m.yeses.items():
        for yes in of.get(v.id, []):
            if yes.date <= v.day:
                names |= {party, *yes.raw.get("parties", [])}
    return names


def predecessors(m, v, party):
    """Those that merged into this party and by which it is one of the result."""
    names = known_parties(m, v)
    return [p for p in sorted(m.parties[party].get("succeeds", []))
            if m.parties[party]["joined"] <= v.end and any(stands_for(m, p, name, v.end) for name in names)]


def yes_of(m, v, party, body):
    """(the newest yes of its own; else those of all that merged into it, whether all of them are there)."""
    own = [yes for yes in m.yeses.get(party, {}).get(v.id, [])
           if yes.date <= v.day and (body is None or body in yes.raw["by"])]
    if own:
        return own[-1:], True
    before = [yes_of(m, v, p, body) for p in predecessors(m, v, party)]
    return [yes for yeses, _ in before for yes in yeses], bool(before) and all(done for _, done in before)


def party_yes(m, v, party, bodies):
    """(whether all bodies said yes, the yeses that count)."""
    if not bodies:
        yeses, done = yes_of(m, v, party, None)
        return done, yeses
    each = [yes_of(m, v, party, body) for body in bodies]
    yeses = [yes for found, _ in each for yes in found]
    once = [yes for n, yes in enumerate(yeses) if yes not in yeses[:n]]
    return all(done for _, done in each), once or yes_of(m, v, party, None)[0]


def former_yeses(m, v, bodies):
    """The yeses of those that are no party of the result any more, but have not left."""
    former = sorted({assess.stand_in(m, party, v.end) for party, of in m.yeses.items() if v.id in of} - set(v.organisations))
    return [yes for party in former if not assess.has_left(m, party, v.day)
            for yes in party_yes(m, v, party, bodies)[1]]


# ---------------------------------------------------------------------------------------------- one result

def severity_of(m, v, yes, moves):
    if not moves:
        return None
    if moves & ERRORS:
        within = governance(m, v.id, "ratify_within", 180)
        for decision in m.decisions:
            if v.id in decision.get("affects", []) and yes.date < decision["date"] <= v.day \
                    and v.day <= decision["date"] + timedelta(days=within):
                return "warning"
        return "error"
    return "warning" if "tightened" in moves else "note"


def agreement(m, v):
    """What status tells of it, with the severity of moved-goalpost as `severity` (None: no finding)."""
    a = SimpleNamespace(yes=0, of=len(v.organisations), moved=set(), severity=None, target=None, progress=None, compared=[])
    bodies = governance(m, v.id, "ratified_by", [])
    counted = []
    for party in v.organisations:
        done, yeses = party_yes(m, v, party, bodies)
        a.yes += done
        counted += yeses
    counted += former_yeses(m, v, bodies)
    for yes in counted:
        moves = moves_since(m, v, yes)
        a.moved |= moves
        a.compared.append((yes, moves))
        severity = severity_of(m, v, yes, moves)
        a.severity = min([s for s in (a.severity, severity) if s], key=["error", "warning", "note"].index, default=None)

    if has_numbers(m, v):
        i = v.indicator
        for yes in sorted(counted, key=lambda yes: yes.date, reverse=True):
            T0 = yes.raw.get("target")
            if not is_comparable(v, yes, sentence_of(m, yes)):
                continue
            if T0 is not None and assess.rounded(T0, i.decimals) != assess.rounded(v.T, i.decimals):
                a.target = T0
                a.progress = progress_to(v, T0)
                break
    a.moved = [move for move in MOVES if move in a.moved]
    return a


def progress_to(v, T):
    """Point 7 with the ratified target and today's baseline."""
    if getattr(v, "C", None) is None:
        return None
    i, kind = v.indicator, v.sentence.kind
    direction = v.direction
    kept = kind in ("at-least", "at-most") and assess.at_or_past(v.B, T, direction, i.decimals)
    if kind not in ("at-least", "at-most") and assess.rounded(v.B, i.decimals) == assess.rounded(T, i.decimals):
        kept, direction = True, "up" if i.better == "higher" else "down"
    if not kept:
        return (v.C - v.B) / (T - v.B) if T != v.B else None
    if assess.at_or_past(v.C, T, direction, i.decimals):
        return 1.0
    if v.C > 0 and T > 0:
        return v.C / T if direction == "up" else T / v.C
    return 0.0


def told(m, v):
    """As in status --json, and the severity."""
    a = agreement(m, v)
    json = {"yes": a.yes, "of": a.of, "moved": a.moved}
    if a.target is not None:
        json["target"] = a.target
    if a.progress is not None:
        json["progress"] = a.progress
    return json, a
