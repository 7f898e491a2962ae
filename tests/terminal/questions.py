#!/usr/bin/env python3
"""`accord init` asks five questions on a terminal, and makes of the answers what somebody could have typed.

With --control nobody answers, and there must be no result.
"""

from terminal import Test

ANSWERS = {
    "en": [("en or nl", "en"), ("called", "Work in the region"), ("takes part", "Noorderzorg, De Hanzeschool"),
           ("measure", "internships, places"), ("promise", "meet every three months"),
           ("promise", "+10% internships by 2028-12-31")],
    "nl": [("en or nl", "Nederlands"), ("Hoe heet", "Werk in de regio"), ("Wie doen", "Noorderzorg"),
           ("meten", "stageplaatsen, plaatsen"), ("resultaat", "10% meer stageplaatsen per eind 2028")],
}
FILES = {
    "en": ["accord.toml", "parties/noorderzorg.toml", "parties/de-hanzeschool.toml", "indicators/internships.toml",
           "goals/internships.toml"],
    "nl": ["accord.toml", "parties/noorderzorg.toml", "indicators/stageplaatsen.toml", "goals/stageplaatsen.toml"],
}


def answer(test, language, answers):
    terminal = test.start([test.accord, "init", language, "--no-git"], test.folder)
    begin = 0
    for question, typed in answers:
        if terminal.wait_for(question, begin) is None:
            test.findings.append(f"{language}: is not asked '{question}': {terminal.text()[-300:]!r}")
            return terminal
        begin = len(terminal.text())
        terminal.type(typed + "\n")
    return terminal


def main():
    test = Test(__doc__)
    for language, answers in ANSWERS.items():
        terminal = answer(test, language, [(q, "") for q, _ in answers[:4]] if test.control else answers)
        status = terminal.end()
        shown = terminal.text()
        test.expect(status == 0, f"{language}: ends with {status}: {shown[-300:]!r}")
        for name in FILES[language]:
            test.expect((test.folder / language / name).exists(), f"{language}: does not make {name}: {shown[-600:]!r}")
        test.expect("accord measure" in shown, f"{language}: does not say to measure next")
    if not test.control:
        effort = "2028" in (test.folder / "en/goals/internships.toml").read_text(encoding="utf-8")
        test.expect(effort, "a sentence that is no result was taken")
        skipped = answer(test, "later", [("en or nl", ""), ("called", ""), ("takes part", ""), ("measure", "")])
        test.expect(skipped.end() == 0, f"questions that are passed over: {skipped.text()[-300:]!r}")
        made = sorted(path.name for path in (test.folder / "later").iterdir() if path.name != ".accord")
        test.expect(made == [".gitattributes", ".gitignore", "accord.toml"], f"passed over, yet made: {made}")
        named = test.start([test.accord, "init", "named", "--no-git", "--name", "X"], test.folder)
        test.expect(named.end() == 0 and "takes part" not in named.text(), "asks although --name says it")
    test.end(4)


main()
