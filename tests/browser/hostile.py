"""A partnership in which every text that a person may write is an attack on the page that shows it."""

import json

SCRIPT = "<script>window.__pwned = 1</script>"
ATTACKS = [
    SCRIPT,
    "\"><img src=x onerror=\"window.__pwned = 1\" data-pwned=\"1\">",
    "'><svg onload='window.__pwned = 1' data-pwned='1'></svg>",
    "</style><style>* { background: url(http://127.0.0.1:9/pwned) }</style>",
    "</title></head><body onload=\"window.__pwned = 1\">",
    "<a href=\"javascript:window.__pwned = 1\" data-pwned=\"1\">here</a>",
    "<meta http-equiv=\"refresh\" content=\"0; url=http://127.0.0.1:9/pwned\">",
    "<base href=\"http://127.0.0.1:9/\"><link rel=\"stylesheet\" href=\"pwned.css\">",
    "http://127.0.0.1:9/\" onmouseover=\"window.__pwned = 1\" data-pwned=\"1",
    "javascript:window.__pwned=1",
    "&lt;script&gt;window.__pwned = 1&lt;/script&gt; &#60;b&#62; &amp;amp;",
    "<!-- ]]> <![CDATA[ --!> <textarea><plaintext>",
    "=cmd|'/C calc'!A0",
    "[x](javascript:window.__pwned=1) ![x](http://127.0.0.1:9/pwned)",
    "wide" * 60,
]
CONTROLS = "\u001b[31m\u001b]0;pwned\u0007 \u202e\u2066\u200f \u2028 \u0085"
ALL = " ".join([*ATTACKS, CONTROLS])
# What a page that shows such a text says in plain sight.
SHOWN = [*ATTACKS, "\\u{1b}[31m", "\\u{202e}"]
# In a sentence only words can stand that name an indicator.
NAME = f"places {SCRIPT}\"><img src=x onerror=window.__pwned=1 data-pwned>"


def quoted(text):
    return json.dumps(text)


def texts(*keys):
    return "".join(f"{key} = {quoted(key + ' ' + ALL)}\n" for key in keys)


def lists(*keys):
    return "".join(f"{key} = [{quoted(key + ' ' + ALL)}, {quoted(SCRIPT)}]\n" for key in keys)


def conditions():
    return f"[conditions]\n{quoted('met ' + ALL)} = 2024-01-01\n{quoted('not met ' + ALL)} = false\n"


def settings(language):
    return (f"format = 1\nlanguage = \"{language}\"\nstart = 2023-12-31\nend = 2026-12-31\ncurrency = {quoted(SCRIPT)}\n"
            + texts("name", "purpose") + lists("outside", "documents") + "\n[governance]\n"
            + texts("form", "manager", "decides") + lists("ratified_by") + conditions())


def party(which):
    return (f"name = {quoted(which + ' party ' + ALL)}\n" + texts("sector")
            + lists("interests", "needs", "limits", "gains", "concessions")
            + "[representative]\n" + texts("name", "role", "mandate")
            + "[business_case]\ncosts = 1\nbenefits = 2\n" + texts("note"))


def indicator():
    return f"name = {quoted(NAME)}\ndecimals = 0\n" + texts("unit", "source", "definition")


def goal(sentence):
    means = f"{{ hours = 10, competencies = [{quoted(ALL)}], note = {quoted(ALL)} }}"
    return (f"result = {quoted(sentence)}\nambition = \"together\"\nowner = \"first\"\n" + texts("title", "why")
            + lists("risks", "tensions") + f"[owners]\nfirst = {quoted(ALL)}\nsecond = {quoted(ALL)}\n"
            + f"[means]\nfirst = {means}\nsecond = {means}\n[shares]\nfirst = \"+7\"\nsecond = \"+5\"\n" + conditions())


def outlook():
    return f"[outlook]\n2024-10-31 = {{ by = \"first\", state = \"behind\", note = {quoted(ALL)} }}\n"


def files(language):
    book = f"[places]\nsource = {quoted(ALL)}\n2023-12-31 = 70\n2024-10-31 = {{ value = 74, note = {quoted(ALL)} }}\n"
    yes = f"[places]\n2024-03-14 = {{ by = [{quoted('ratified_by ' + ALL)}], result = {quoted(ALL)} }}\n"
    stopped = f"[stopped]\ndate = 2024-05-01\nwhy = {quoted(ALL)}\n"
    return {
        "accord.toml": settings(language),
        "ambitions/together.toml": texts("name", "why") + "[governance]\n" + texts("decides"),
        "parties/first.toml": party("first"),
        "parties/second.toml": party("second"),
        "indicators/places.toml": indicator() + f"[breaks]\n2024-06-30 = {quoted(ALL)}\n",
        "goals/places.toml": goal(f"+10% {NAME} by 2026-12-31") + outlook(),
        "goals/places-given-up.toml": goal(f"+20% {NAME} by 2026-12-31") + stopped,
        "measurements/first.toml": book,
        "measurements/second.toml": book,
        "efforts/meet.toml": texts("name", "note") + "lead = \"first\"\nsupports = [\"places\"]\n",
        "decisions/2024-02-01-go-on.toml": "date = 2024-02-01\naffects = [\"places\"]\n" + texts("decision", "by"),
        "ratifications/first.toml": yes,
    }


def write(folder, language="en"):
    for name, text in files(language).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
