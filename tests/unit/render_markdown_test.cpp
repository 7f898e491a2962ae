#include "render/markdown.hpp"

#include <doctest/doctest.h>

using namespace accord;
using namespace accord::render;

namespace {

const std::string kHostile = "<b>|*&`_\u202E";
const std::string kHarmless = "\\<b\\>\\|\\*\\&\\`\\_\\\\u\\{202e\\}";

std::string markdown_of(Block block, Characters characters = Characters::all) {
  Document document;
  document.title = "T";
  document.add(std::move(block));
  const std::string text = render_markdown(document, characters);
  REQUIRE(text.starts_with("# T\n\n"));
  return text.substr(5);
}

}  // namespace

TEST_CASE("markdown: each sign that means something inside a line is escaped") {
  for (const char c : std::string("\\`*_{}[]<>#|~$^&!")) {
    const std::string sign(1, c);
    CHECK(escape_markdown("a" + sign + "b") == "a\\" + sign + "b");
  }
  CHECK(escape_markdown("a-b+c=d:e.f)g(h), \"i\" 'j' 5%") == "a-b+c=d:e.f)g(h), \"i\" 'j' 5%");
  CHECK(escape_markdown("a\nb\u202E") == "a\\\\u\\{0a\\}b\\\\u\\{202e\\}");
  CHECK(escape_markdown("één €") == "één €");
  CHECK(escape_markdown("") == "");
}

TEST_CASE(
    "markdown: what begins a list or underlines a heading at the start of a line is escaped there only") {
  CHECK(escape_markdown("- a - b") == "\\- a - b");
  CHECK(escape_markdown("+ a") == "\\+ a");
  CHECK(escape_markdown("=== a") == "\\=== a");
  CHECK(escape_markdown(": a") == "\\: a");
  CHECK(escape_markdown("12. a 3. b") == "12\\. a 3. b");
  CHECK(escape_markdown("0) a") == "0\\) a");
  CHECK(escape_markdown("9. a") == "9\\. a");
  CHECK(escape_markdown("12") == "12");
  CHECK(escape_markdown("12 a.") == "12 a.");
  CHECK(escape_markdown(". a") == ". a");
  CHECK(escape_markdown(") a") == ") a");
  CHECK(escape_markdown("/1. a") == "/1. a");
  CHECK(escape_markdown(":1. a") == "\\:1. a");
}

TEST_CASE("markdown: an address does not become a link by itself") {
  CHECK(escape_markdown("see https://x.org") == "see https\\://x.org");
  CHECK(escape_markdown("www.x.org and www.y.org") == "www\\.x.org and www\\.y.org");
  CHECK(escape_markdown("ww.x") == "ww.x");
  CHECK(escape_markdown("a@x.org") == "a\\@x.org");
  CHECK(escape_markdown("a:/b, c: //d") == "a:/b, c: //d");
}

TEST_CASE("markdown: words stand where they belong, and what a file says is text in each place") {
  CHECK(markdown_of(Heading{3, kHostile}) == "### " + kHarmless + "\n");
  CHECK(markdown_of(Heading{2, "Goals", "goals", Badge{State::behind, kHostile}}) ==
        "## Goals (▼ " + kHarmless + ")\n");
  CHECK(markdown_of(Paragraph{kHostile}) == kHarmless + "\n");
  CHECK(markdown_of(Paragraph{kHostile, Tone::quote}) == "> " + kHarmless + "\n");
  CHECK(markdown_of(Paragraph{"a", Tone::warning}) == "a\n");
  CHECK(markdown_of(BulletList{{"a", kHostile, "- b"}}) == "- a\n- " + kHarmless + "\n- \\- b\n");
  CHECK(markdown_of(Facts{{{kHostile, {kHostile}}, {"two", {"a", "b"}}}}) ==
        "- **" + kHarmless + "**: " + kHarmless + "\n- **two**:\n  - a\n  - b\n");
  CHECK(markdown_of(Counts{{{Badge{State::on_track, kHostile}, 3}}}) == "- 3 ● " + kHarmless + "\n");
  CHECK(markdown_of(Meter{State::on_track, 0.5, 0.5, kHostile}) == kHarmless + "\n");
}

TEST_CASE(
    "markdown: a table has as many cells in each row as it has headings, and no sign in them parts them") {
  CHECK(markdown_of(DocumentTable{{"Party", "a|b"},
                                  {{"x|y", "7"}, {Badge{State::at_risk, kHostile}}, {"p", "q", "too many"}},
                                  {1}}) ==
        "| Party | a\\|b |\n| --- | ---: |\n| x\\|y | 7 |\n| ▲ " + kHarmless + " |  |\n| p | q |\n");
}

TEST_CASE("markdown: an entry has what there is of a title, a state and a text") {
  CHECK(markdown_of(Entries{{{Badge{State::missed, kHostile}, kHostile, "x", kHostile},
                             {Badge{State::missed, "missed"}, "", "", ""},
                             {std::nullopt, "", "", "only text"},
                             {std::nullopt, "only title", "", ""}}}) ==
        "- **" + kHarmless + "** (✘ " + kHarmless + "): " + kHarmless +
            "\n- (✘ missed)\n- only text\n- **only title**\n");
}

TEST_CASE("markdown: blocks that belong together are parted by one empty line") {
  CHECK(markdown_of(Group{Group::Kind::result, "", {Paragraph{"x"}, Paragraph{"y"}}}) == "x\n\ny\n");
}

TEST_CASE("markdown: a title has the subtitle below it, or both are data in front when there is a date") {
  Document document;
  document.title = "A \"B\" \\ C";
  document.subtitle = "x|y";
  CHECK(render_markdown(document) == "# A \"B\" \\\\ C\n\nx\\|y\n");
  document.date = Date::parse("2026-10-31");
  document.kind = "Report";
  document.heading(2, "Goals");
  CHECK(render_markdown(document) ==
        "---\ntitle: \"A \\\"B\\\" \\\\\\\\ C\"\nsubtitle: \"Report, x\\\\|y\"\ndate: \"31 October "
        "2026\"\nlang: en\n"
        "---\n\n# Goals\n");
  document.language = Language::nl;
  document.subtitle = "";
  CHECK(render_markdown(document) ==
        "---\ntitle: \"A \\\"B\\\" \\\\\\\\ C\"\nsubtitle: \"Report\"\n"
        "date: \"31 oktober 2026\"\nlang: nl\n---\n\n# Goals\n");
  document.kind = "";
  CHECK(render_markdown(document).find("subtitle") == std::string::npos);
}

TEST_CASE("markdown: where LaTeX sets the text there are no signs that it has not") {
  CHECK(markdown_of(Counts{{{Badge{State::on_track, "on track"}, 3}}}, Characters::latin1) ==
        "- 3 on track\n");
}
