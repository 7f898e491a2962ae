"""Ways to break a page, each with words that the finding must then have."""

import re
from dataclasses import dataclass, field
from typing import Callable

from judging import PARTS


@dataclass
class Break:
    part: str  # of the judging that has to notice, or "all"
    what: str
    apply: Callable[[str], str]
    words: str  # none: nothing may be found
    first_page: str = ""
    shows: list = field(default_factory=list)

    @property
    def parts(self):
        return PARTS if self.part == "all" else (self.part,)


def replaced(old, new):
    def apply(html):
        assert old in html, f"the page has no '{old}' to break"
        return html.replace(old, new, 1)
    return apply


def added(markup):
    """At the end of what a reader sees."""
    return replaced("</main>", f"{markup}</main>")


def styled(css):
    return replaced("</style>", f"{css}\n</style>")


def with_first_page(lines, between):
    """A page whose first sheet is a section of its own, as the report's is."""
    def apply(html):
        head = html.partition("<header>")[0]
        table = "".join(f"<p>Line {i} of what is on the table</p>\n" for i in range(lines))
        section = f"<section id=\"table\">\n<h2>For this table</h2>\n{table}</section>\n"
        rest = f"<section style=\"{between}\">\n<h2>Since last period</h2>\n</section>\n</main></body></html>"
        return f"{head}<h1>Report</h1>\n{section}{rest}"
    return apply


POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"

BREAKS = [
    Break("all", "nothing at all", lambda html: html, "", shows=["Noorderzorg"]),
    Break("all", "a first page that is one sheet", with_first_page(10, "break-before: page"), "", first_page="table"),

    Break("markup", "an end tag too many", added("</div>"), "vnu"),
    Break("markup", "what is only warned of", added("<section><p>No heading</p></section>"), "lacks heading"),
    Break("markup", "a style that is none", styled("p { colour: red }"), "vnu"),

    Break("axe", "pale ink", replaced("--ink: #1a2026", "--ink: #bbbbbb"), "axe color-contrast (light, 1200 px)"),
    Break("axe", "dark ink in the dark",
          replaced("--ink: #e8edf1", "--ink: #444444"), "axe color-contrast (dark, 390 px)"),
    Break("axe", "pale ink on a phone",
          styled("@media (max-width: 400px) { p { color: #bbbbbb } }"), "axe color-contrast (light, 390 px)"),
    Break("axe", "dark ink in the dark, at a desk",
          styled("@media (prefers-color-scheme: dark) and (min-width: 400px) { p { color: #444444 } }"),
          "axe color-contrast (dark, 1200 px)"),
    Break("axe", "a heading that skips a level", replaced("<h2>", "<h2>A</h2><h5>B</h5><h2>"), "axe heading-order"),
    Break("axe", "text outside the landmarks", replaced("</main>", "</main><p>Outside</p>"), "axe region"),
    Break("axe", "what only a phone has no name for",
          added("<style>b { display: none } @media (max-width: 400px) { b { display: block } }</style><b><button></button></b>"),
          "390 px): Buttons must have discernible text"),
    Break("axe", "a part that only a mouse can move",
          lambda html: styled(".wide { max-height: 2rem; overflow: auto }")(html.replace(" tabindex=\"0\"", "")),
          "axe scrollable-region-focusable"),

    Break("read", "no language", replaced("<html lang=\"en\">", "<html>"), "has no language"),
    Break("read", "another language", replaced("<html lang=\"en\">", "<html lang=\"nl\">"), "is said to be in 'nl'"),
    Break("read", "no title", lambda html: re.sub("<title>.*?</title>", "<title> </title>", html), "has no title"),
    Break("read", "no policy", replaced(POLICY, ""), "has no policy"),
    Break("read", "a wider policy", replaced("default-src 'none'", "default-src *"), "has no policy"),

    Break("unguarded", "a picture from elsewhere",
          added("<img src=\"http://127.0.0.1:9/x.png\" alt=\"x\">"), "asks for http://127.0.0.1:9/x.png"),
    Break("read", "a picture beside the page", added("<img src=\"x.png\" alt=\"x\">"), "refers outside itself: <img"),
    Break("read", "a picture from elsewhere in the style",
          styled("body { background: url(http://127.0.0.1:9/x.png) }"), "refers outside itself: url("),
    Break("read", "a style from elsewhere", styled("@import 'x.css';"), "an import in its style"),
    Break("read", "a font in an attribute", added("<p style=\"background: url('x.png')\">x</p>"), "in style of <p"),
    Break("read", "a link that is a script", added("<a href=\"javascript:void 0\">x</a>"), "refers outside itself: <a"),
    Break("read", "a link to nowhere", added("<a href=\"#nowhere\">x</a>"), "refers to nothing"),

    Break("read", "a script", added("<script>var a;</script>"), "holds <script"),
    Break("unguarded", "a script that runs", added("<script>window.__pwned = 1</script>"), "runs what the data says"),
    Break("read", "a script in an attribute", added("<p onclick=\"var a\">x</p>"), "holds the script onclick"),
    Break("read", "what the data made an attribute", added("<p data-pwned=\"1\">x</p>"), "holds <p data-pwned"),
    Break("unguarded", "a dialog", added("<script>alert('here')</script>"), "opens a dialog: here"),
    Break("unguarded", "a script that fails", added("<script>throw new Error('here')</script>"), "script fails: here"),
    Break("read", "what the policy forbids", added("<script>var a;</script>"), "console: "),
    Break("unguarded", "a page that goes elsewhere",
          added("<script>location = 'about:blank'</script>"), "goes to about:blank"),
    Break("read", "letters that turn the line around", added("<p>a\u202eb</p>"), "holds the control character U+202E"),
    Break("read", "a page without what it is about", lambda html: html, "does not show <script>", shows=["<script>"]),

    Break("read", "a line that is too wide for a phone",
          added("<div style=\"width: 420px\">x</div>"), "px wide on a screen of 390 px"),
    Break("read", "a line that is too wide for a small phone",
          added("<div style=\"width: 320px\">x</div>"), "px wide on a screen of 320 px"),
    Break("read", "a line that is too wide for a desk",
          added("<div style=\"width: 1400px\">x</div>"), "px wide on a screen of 1200 px"),

    Break("print", "another paper", replaced("size: A4", "size: A5"), "does not print on A4"),
    Break("print", "a first page of two sheets",
          with_first_page(80, "break-before: page"), "does not end #table on the first sheet", first_page="table"),
    Break("print", "a first page of two sheets, told by the next",
          with_first_page(80, "break-before: page"), "does not begin the second sheet",
          first_page="table"),
    Break("print", "a first page that the next part shares",
          with_first_page(10, ""), "does not begin the second sheet", first_page="table"),
    Break("print", "a first page that runs on", with_first_page(40, ""), "on the first sheet", first_page="table"),
    Break("print", "a first page that is not there",
          lambda html: html, "has no element with the id 'table'", first_page="table"),
    Break("print", "a first page that nothing follows",
          added("<p id=\"table\">x</p>"), "has no heading after #table", first_page="table"),
]
