"""Worked cases for assess.py and ratified.py, with numbers that were computed by hand: python3 -m unittest"""

import tempfile
import unittest
from datetime import date
from pathlib import Path

import assess


def partnership(**files):
    """files: path with "__" for "/" and without .toml -> text. Two parties, a and b, unless the files say otherwise."""
    texts = {"accord": 'format = 1\nname = "Test"\nstart = 2023-12-31\n', "parties__a": 'name = "A"',
             "parties__b": 'name = "B"', "indicators__places": 'name = "Places"\nunit = "places"\ndecimals = 1\n'}
    texts.update(files)
    with tempfile.TemporaryDirectory() as folder:
        for path, text in texts.items():
            if text is not None:
                target = Path(folder) / (path.replace("__", "/").replace("_", "-") + ".toml")
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8")
        return assess.load(folder)


def seen(m, day, id="g"):
    return assess.assess(m, id, date.fromisoformat(day)).json


class WorkedExample(unittest.TestCase):
    m = partnership(
        goals__g='result = "+4% places by 2024-12-31"\nowner = "a"',
        measurements__a="[places]\n2023-12-31 = 60\n2024-09-30 = 62\n2024-10-31 = 63",
        measurements__b="[places]\n2023-12-31 = 60\n2024-09-30 = 63\n2024-10-31 = 63")

    def test_as_in_the_contract(self):
        r = seen(self.m, "2024-10-31")
        self.assertEqual(list(r), ["id", "result", "indicator", "unit", "owner", "parties", "deadline", "baseline", "target",
                                   "direction", "kept", "current", "progress", "expected", "state", "stale", "coverage",
                                   "projected", "reached", "ratified"])
        self.assertEqual(r["baseline"], {"date": "2023-12-31", "value": 120.0})
        self.assertAlmostEqual(r["target"]["value"], 124.8)
        self.assertEqual(r["current"], {"date": "2024-10-31", "value": 126.0})
        self.assertAlmostEqual(r["progress"], 1.25)
        self.assertAlmostEqual(r["expected"], 305 / 366)  # 0.8333333333333334
        self.assertEqual((r["state"], r["reached"]), ("achieved", "2024-09-30"))
        # slopes 5/274, 6/305 and 1/31: the median is 6/305, and so is the line through (0, 120) and (305, 126)
        self.assertAlmostEqual(r["projected"], 120 + 6 / 305 * 366)
        self.assertEqual(r["coverage"], {"parties": 2, "counted": 2, "reporting": 2, "fresh": 2})

    def test_before_and_at_the_baseline(self):
        self.assertEqual(seen(self.m, "2023-12-30")["state"], "not-started")
        self.assertNotIn("baseline", seen(self.m, "2023-12-30"))
        self.assertEqual(seen(self.m, "2023-12-31")["state"], "no-data")
        self.assertNotIn("current", seen(self.m, "2023-12-31"))

    def test_summary(self):
        s = assess.status(self.m, date(2024, 10, 31))
        self.assertEqual(list(s), ["schema", "partnership", "as_of", "summary", "results"])
        self.assertEqual(s["summary"]["achieved"], 1)
        self.assertEqual(list(s["summary"])[-2:], ["unreadable", "stale"])


class Numbers(unittest.TestCase):
    def test_rounding(self):
        self.assertEqual(assess.rounded(1.005, 2), 1.01)  # 1.005 is a little less in binary
        self.assertEqual(assess.rounded(-2.5, 0), -3)
        self.assertEqual(str(assess.rounded(-0.04, 1)), "0.0")
        self.assertEqual(assess.rounded(2.449, 1), 2.4)

    def test_one_period_back(self):
        def back(day, months):
            return assess.one_period_back(date.fromisoformat(day), months).isoformat()
        self.assertEqual(back("2024-06-30", 3), "2024-03-31")
        self.assertEqual(back("2024-02-29", 12), "2023-02-28")
        self.assertEqual(back("2025-02-28", 12), "2024-02-29")
        self.assertEqual(back("2024-02-28", 12), "2023-02-28")
        self.assertEqual(back("2024-05-30", 3), "2024-02-29")
        self.assertEqual(back("2024-01-31", 1), "2023-12-31")

    def test_median(self):
        self.assertEqual(assess.median([4, 1, 3, 2]), 2.5)
        self.assertEqual(assess.median([9, 1, 2]), 2)


class Sentences(unittest.TestCase):
    subjects = {"places": "places", "staff retention": "staff-retention", "behoud van medewerkers": "staff-retention"}

    def read(self, text):
        s = assess.read_sentence(text, self.subjects)
        return s.indicator, s.kind, s.amount, s.deadline and s.deadline.isoformat()

    def test_changes(self):
        self.assertEqual(self.read("+10% Staff-Retention by 2026"), ("staff-retention", "relative", 10, "2026-12-31"))
        self.assertEqual(self.read("-3 pp staff retention by Q2 2026"), ("staff-retention", "difference", -3, "2026-06-30"))
        self.assertEqual(self.read("Verlaag behoud van medewerkers met 2,5 pp uiterlijk 1 maart 2026"),
                         ("staff-retention", "difference", -2.5, "2026-03-01"))
        self.assertEqual(self.read("1 250 fewer places before 2027"), ("places", "difference", -1250, "2026-12-31"))
        self.assertEqual(self.read("halve places vóór maart 2026"), ("places", "relative", -50, "2026-02-28"))
        self.assertEqual(self.read("By Q4 2026, places at most 12 places"), ("places", "at-most", 12, "2026-12-31"))
        self.assertEqual(self.read("places from 7,5 to 0 eind februari 2028"), ("places", "to", 0, "2028-02-29"))
        self.assertEqual(self.read(">= 80% staff-retention"), ("staff-retention", "at-least", 80, None))
        self.assertEqual(self.read("verdubbel places op 31-01-2027"), ("places", "relative", 100, "2027-01-31"))


class Figures(unittest.TestCase):
    def test_breaks_and_was(self):
        files = dict(parties__b=None, goals__g='result = "places to 100 by 2026-12-31"',
                     measurements__a="[places]\n2023-12-31 = { value = 79.9, was = 81.2 }\n2024-06-30 = 82\n2024-12-31 = 84")
        one = 'name = "Places"\nunit = "places"\n[breaks]\n2024-07-01 = "new system"\n'
        m = partnership(indicators__places=one, **files)
        r = seen(m, "2024-06-30")  # before the break: in the old way
        self.assertEqual((r["baseline"]["value"], r["current"]["value"]), (81.2, 82))
        r = seen(m, "2024-07-01")  # from its first day: restated, and June's figure is of no use any more
        self.assertEqual((r["baseline"]["value"], r["state"]), (79.9, "no-data"))
        self.assertEqual(seen(m, "2024-12-31")["current"], {"date": "2024-12-31", "value": 84})
        m = partnership(indicators__places=one + '2025-07-01 = "again"', **files)
        self.assertEqual(seen(m, "2025-06-30")["baseline"]["value"], 79.9)
        self.assertEqual(seen(m, "2025-07-01")["state"], "no-baseline")

    def test_windows(self):
        indicator = 'name = "Places"\nunit = "places"\nkind = "count"\nper = "quarter"\nfrequency = "monthly"\n'
        m = partnership(parties__b=None, indicators__places=indicator, goals__g='result = "places to 100 by 2026-12-31"',
                        measurements__a="[places]\n2023-10-31 = 1\n2023-11-30 = 2\n2023-12-31 = 3\n2024-01-31 = 4\n"
                                        "2024-03-31 = 5\n2024-04-30 = 6\n2024-05-31 = 7\n2024-06-30 = 8\n"
                                        '2024-09-30 = { value = 50, covers = "quarter" }\n2024-10-31 = 9\n')
        v = assess.assess(m, "g", date(2024, 12, 31))
        # February is missing, so no window is whole from then until May; September stands for itself only
        self.assertEqual([(d.isoformat(), y) for d, y in v.points],
                         [("2024-01-31", 9), ("2024-05-31", 18), ("2024-06-30", 21), ("2024-09-30", 50)])
        self.assertEqual(v.B, 6)

    def test_running_total(self):
        m = partnership(indicators__places='name = "Places"\nunit = "places"\nkind = "count"\n',
                        goals__g='result = "+30 places by 2024-12-31"',
                        measurements__a="[places]\n2023-12-31 = 99\n2024-03-31 = 5\n2024-06-30 = 7\n",
                        measurements__b="[places]\n2024-06-30 = 3\n")
        r = seen(m, "2024-07-01")
        self.assertEqual((r["baseline"]["value"], r["target"]["value"], r["current"]["value"]), (0, 30, 15))
        self.assertEqual(r["progress"], 0.5)
        r = seen(partnership(indicators__places='name = "Places"\nunit = "places"\nkind = "count"\n',
                             goals__g='result = "+30% places by 2024-12-31"'), "2024-07-01")
        self.assertEqual(r["state"], "no-baseline")  # relative to zero

    def test_like_for_like(self):
        m = partnership(goals__g='result = "+10 places by 2024-12-31"',
                        measurements__a="[places]\n2023-12-31 = 10\n2024-06-30 = 12",
                        measurements__b="[places]\n2024-01-01 = 1000\n2024-06-30 = 2000")
        r = seen(m, "2024-07-01")
        self.assertEqual((r["baseline"]["value"], r["current"]["value"]), (10, 12))
        self.assertEqual(r["coverage"], {"parties": 2, "counted": 1, "reporting": 1, "fresh": 1})

    def test_weighted_and_ratio(self):
        books = dict(measurements__a="[rate]\n2023-12-31 = 10\n2024-06-30 = 20\n[staff]\n2023-12-31 = 1\n2024-07-31 = 3",
                     measurements__b="[rate]\n2023-12-31 = 30\n[staff]\n2023-12-31 = 3")
        m = partnership(indicators__staff='name = "Staff"\nunit = "FTE"',
                        indicators__rate='name = "Rate"\nunit = "%"\ncombine = "weighted"\nweight = "staff"',
                        goals__g='result = "rate to 40 by 2024-12-31"', **books)
        v = assess.assess(m, "g", date(2024, 12, 31))
        self.assertEqual(v.B, (10 * 1 + 30 * 3) / 4)
        # the weight's figure of July makes no date of its own
        self.assertEqual(v.points, [(date(2024, 6, 30), (20 * 1 + 30 * 3) / 4)])
        m = partnership(indicators__staff='name = "Staff"\nunit = "FTE"', indicators__rate='name = "Rate"\nunit = "km"',
                        indicators__both='name = "Both"\nunit = "%"\ncombine = "ratio"\nof = "rate"\nto = "staff"',
                        goals__g='result = "both to 2000 pp by 2024-12-31"'.replace(" pp", ""), **books)
        v = assess.assess(m, "g", date(2024, 12, 31))
        self.assertEqual([v.B] + [y for _, y in v.points], [100 * 40 / 4, 100 * 50 / 4, 100 * 50 / 6])

    def test_whole_partnership(self):
        files = dict(goals__g='result = "+10 places by 2024-12-31"', goals__h='result = "+10 places by 2024-12-31"\n'
                     'parties = ["a"]', measurements__all="[places]\n2023-12-31 = 100\n2024-06-30 = 105",
                     measurements__a="[places]\n2023-12-31 = 10\n2024-06-30 = 12\n")
        m = partnership(**files)
        r = seen(m, "2024-07-01")
        self.assertEqual((r["baseline"]["value"], r["parties"]), (100, ["a", "b"]))
        self.assertEqual(r["coverage"], {"parties": 1, "counted": 1, "reporting": 1, "fresh": 1})
        self.assertEqual(seen(m, "2024-07-01", "h")["baseline"]["value"], 10)
        # b was no member on the baseline date: then a is everybody
        m = partnership(**files, parties__b='name = "B"\njoined = 2024-01-01')
        self.assertEqual(seen(m, "2024-07-01", "h")["baseline"]["value"], 100)


class Parties(unittest.TestCase):
    def test_merger(self):
        m = partnership(parties__n='name = "N"\njoined = 2024-07-01\nsucceeds = ["a", "b"]',
                        goals__g='result = "+10 places by 2024-12-31"\nparties = ["b", "a"]\nowner = "b"',
                        measurements__a="[places]\n2023-12-31 = 10\n2024-06-30 = 12",
                        measurements__b="[places]\n2023-12-31 = 1",
                        measurements__n="[places]\n2023-12-31 = 11\n2024-09-30 = 14")
        r = seen(m, "2024-06-30")
        self.assertEqual((r["parties"], r["owner"], r["current"]["value"]), (["a", "b"], "b", 13))
        r = seen(m, "2024-09-30")
        self.assertEqual((r["parties"], r["owner"], r["current"]["value"]), (["n"], "n", 14))

    def test_leaving(self):
        files = dict(goals__g='result = "places at least 20 by 2024-12-31"',
                     parties__b='name = "B"\nleft = 2024-06-30',
                     measurements__a="[places]\n2023-12-31 = 10\n2024-06-30 = 15\n2024-09-30 = 21",
                     measurements__b="[places]\n2023-12-31 = 5\n2024-06-30 = 6\n2024-09-30 = 99")
        worst = 'name = "Places"\nunit = "places"\nfrequency = "monthly"\ncombine = "worst"'
        m = partnership(indicators__places=worst, **files)
        v = assess.assess(m, "g", date(2024, 10, 1))
        self.assertEqual([y for _, y in v.points], [6, 21])
        self.assertEqual((v.state, v.json["coverage"]["fresh"]), ("achieved", 2))
        m = partnership(indicators__places=worst.replace("worst", "sum"), **files)
        self.assertEqual([y for _, y in assess.assess(m, "g", date(2024, 10, 1)).points], [21, 27])
        m = partnership(indicators__places=worst, **files | {"parties__b": 'name = "B"\nleft = 2023-12-31'})
        self.assertEqual(seen(m, "2024-10-01")["parties"], ["a"])

    def test_inheritance(self):
        m = partnership(ambitions__work='name = "Work"\nparties = ["b"]\nbaseline = 2024-03-31',
                        ambitions__care='name = "Care"\nparties = ["a"]',
                        goals__g='result = "+10 places by 2024-12-31"\nambition = "work"',
                        goals__g__s='result = "+5 places"\nambition = "care"',
                        goals__g__s__t='result = "+2 places by 2024-06-30"')
        v = assess.assess(m, "g/s/t", date(2024, 12, 31))
        self.assertEqual((v.json["ambition"], v.json["parties"], v.b), ("care", ["b"], date(2024, 3, 31)))
        self.assertEqual(seen(m, "2024-12-31", "g/s")["deadline"], "2024-12-31")
        self.assertEqual(assess.in_order(m), ["g", "g/s", "g/s/t"])


class States(unittest.TestCase):
    def one(self, goal, figures, indicator="", **more):
        return partnership(parties__b=None, indicators__places='name = "Places"\nunit = "places"\ndecimals = 0\n' + indicator,
                           goals__g=f'result = "{goal}"\n', measurements__a="[places]\n2023-12-31 = 100\n" + figures, **more)

    def test_kept(self):
        m = self.one("places at most 140 by 2024-12-31", "2024-03-31 = 160\n2024-06-30 = 140.4\n")
        r = seen(m, "2024-03-31")
        self.assertEqual((r["kept"], r["progress"], r["expected"], r["state"]), (True, 0.875, 1, "behind"))
        r = seen(m, "2024-06-30")  # 140.4 is 140 at no decimals
        self.assertEqual((r["progress"], r["state"], r["reached"]), (1, "on-track", "2024-06-30"))
        self.assertEqual(seen(m, "2025-01-01")["state"], "achieved")
        self.assertNotIn("reached", seen(self.one("places at most 140 by 2024-12-31", "2024-03-31 = 99"), "2024-06-30"))

    def test_kept_level_to(self):
        m = self.one("places to 100 by 2024-12-31", "2024-06-30 = 90", 'better = "lower"\n')
        r = seen(m, "2024-06-30")
        self.assertEqual((r["direction"], r["kept"], r["progress"], r["state"]), ("down", True, 1, "on-track"))
        r = seen(self.one("places to 100 by 2024-12-31", "2024-06-30 = 90"), "2024-06-30")
        self.assertEqual((r["direction"], r["kept"], r["progress"], r["state"]), ("up", True, 0.9, "behind"))

    def test_no_target(self):
        self.assertEqual(seen(self.one("+0.4 places by 2024-12-31", "2024-06-30 = 90"), "2024-06-30")["state"], "no-baseline")

    def test_path_and_margin(self):
        # half of 366 days: the path is at 150
        figure = "2024-07-01 = 149.4"
        m = self.one("+100 places by 2024-12-31", figure)
        r = seen(m, "2024-07-01")
        self.assertEqual((r["expected"], r["state"]), (0.5, "behind"))
        self.assertEqual(seen(self.one("+100 places by 2024-12-31", figure, "margin = 0.2\n"), "2024-07-01")["state"], "on-track")
        self.assertEqual(seen(self.one("+100 places by 2024-12-31", "2024-07-01 = 149.5"), "2024-07-01")["state"], "on-track")

    def test_milestones(self):
        files = dict(goals__g__early='result = "+60 places by 2024-04-01"', goals__g__also='result = "+20 places by 2024-04-01"',
                     goals__g__off='result = "+100 places by 2024-08-01"')
        m = self.one("+100 places by 2024-12-31", "2024-02-15 = 100\n2024-07-01 = 150", **files)
        v = assess.assess(m, "g", date(2024, 7, 1))
        self.assertEqual(v.milestones, [(date(2024, 4, 1), 160)])
        self.assertAlmostEqual(v.expected, 0.6 + 0.4 * 91 / 274)  # 92 days to the milestone, 274 from there
        self.assertEqual(assess.assess(m, "g", date(2024, 2, 15)).expected, 0.3)
        steps = partnership(parties__b=None, goals__g='result = "+100 places by 2024-12-31"\npath = "steps"',
                            measurements__a="[places]\n2023-12-31 = 100\n2024-03-31 = 100\n2024-04-01 = 100", **files)
        self.assertEqual(seen(steps, "2024-03-31")["expected"], 0)
        self.assertEqual(seen(steps, "2024-04-01")["expected"], 0.6)

    def test_projection(self):
        # a straight line of 0.1 a day: 1000 days after the baseline it is at 200, at no decimals at 199.5, 5 days sooner
        m = self.one("places to 200 by 2024-12-31", "2024-01-10 = 101\n2024-01-20 = 102\n")
        r = seen(m, "2024-02-01")
        self.assertAlmostEqual(r["projected"], 136.6)
        self.assertEqual((r["state"], r["reaches"]), ("behind", "2026-09-21"))
        self.assertNotIn("projected", seen(m, "2024-01-10"))
        # a dip below the path does not change the line through the other five points: at risk, not behind
        m = self.one("places to 120 by 2024-02-29", "2024-01-10 = 104\n2024-01-20 = 108\n2024-01-30 = 112\n2024-02-09 = 116\n"
                     "2024-02-19 = 110\n")
        r = seen(m, "2024-02-20")
        self.assertAlmostEqual(r["projected"], 100 + 60 * 0.4)
        self.assertEqual((r["state"], r["reaches"]), ("at-risk", "2024-02-19"))

    def test_stopped_and_stale(self):
        m = self.one("+100 places by 2024-12-31", "2024-02-29 = 120", 'frequency = "monthly"\n',
                     goals__g__s='result = "+2 places by 2024-06-30"\n[stopped]\ndate = 2024-04-01\nwhy = "no means"')
        self.assertFalse(seen(m, "2024-04-14")["stale"])  # 45 days
        self.assertTrue(seen(m, "2024-04-15")["stale"])
        self.assertEqual(seen(m, "2024-03-31", "g/s")["state"], "achieved")
        self.assertEqual(seen(m, "2024-04-01", "g/s")["state"], "stopped")
        self.assertEqual(seen(m, "2024-04-01")["state"], "on-track")


class Ratified(unittest.TestCase):
    YES = ('[g]\n2024-01-15 = { by = ["board"], result = "+10% places by 2026-12-31", deadline = 2026-12-31, '
           'baseline_date = 2023-12-31, baseline = 120, target = 132, '
           'measure = "sum of places, level, higher is better, 1 decimal, margin 0" }\n')
    PLAIN = dict(goals__g='result = "+10% places by 2026-12-31"', ratifications__a=YES,
                 measurements__a="[places]\n2023-12-31 = 70", measurements__b="[places]\n2023-12-31 = 50")

    def told(self, day="2024-06-30", **files):
        a = assess.assess(partnership(**{**self.PLAIN, **files}), "g", date.fromisoformat(day)).agreement
        return a.moved, a.severity

    def test_one_cause_is_one_move(self):
        self.assertEqual(self.told(), ([], None))
        self.assertEqual(self.told(measurements__a="[places]\n2023-12-31 = 68"), (["re-based"], "error"))
        self.assertEqual(self.told(goals__g='result = "+8% places by 2026-12-31"'), (["relaxed"], "error"))
        self.assertEqual(self.told(goals__g='result = "to 133 places by 2026"'), (["tightened"], "warning"))
        self.assertEqual(self.told(goals__g='result = "+12 places by 2026-12-31"'), (["re-worded"], "note"))

    def test_a_late_figure_completes(self):
        self.assertEqual(self.told(ratifications__a=self.YES.replace("baseline = 120, target = 132",
                                   'without = ["b"], baseline = 70, target = 77')), (["completed"], "note"))

    def test_a_decision_waits_for_its_days(self):
        files = dict(goals__g='result = "+8% places by 2026-12-31"',
                     decisions__d='date = 2024-02-01\ndecision = "less"\naffects = ["g"]')
        self.assertEqual(self.told("2024-07-30", **files), (["relaxed"], "warning"))  # 180 days later
        self.assertEqual(self.told("2024-07-31", **files), (["relaxed"], "error"))

    def test_a_merger_keeps_the_yes(self):
        files = dict(parties__n='name = "N"\njoined = 2024-03-01\nsucceeds = ["a", "b"]',
                     measurements__n="[places]\n2023-12-31 = 120", ratifications__b=self.YES)
        m = partnership(**{**self.PLAIN, **files})
        self.assertEqual(seen(m, "2024-06-30")["ratified"], {"yes": 1, "of": 1, "moved": []})
        self.assertEqual(seen(partnership(**{**self.PLAIN, **files, "ratifications__b": None}), "2024-06-30")["ratified"],
                         {"yes": 0, "of": 1, "moved": []})


if __name__ == "__main__":
    unittest.main()
