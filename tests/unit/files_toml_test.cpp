// The door to toml++: what it lets in, and what it says to the person whose line it refuses.
#include "files/toml.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace accord;
using namespace accord::files;

namespace {

struct Refusal {
  std::string rule, words;  // the words that the caret is under
  std::string message, help;
};

Refusal refuse(const std::string& text, const std::string& path = "a.toml") {
  const ParsedToml parsed = parse_toml(text, path);
  REQUIRE(parsed.problem);
  const Diagnostic& d = *parsed.problem;
  CHECK(d.file == path);
  CHECK(d.message.en.find("can't be read as TOML") == std::string::npos);
  const std::string_view line = line_at(text, d.range.begin.line);
  const std::size_t begin = std::min<std::size_t>(d.range.begin.column - 1, line.size());
  return {d.rule, std::string(line.substr(begin, d.range.end.column - d.range.begin.column)), d.message.en,
          d.help.en};
}

void refuses(const std::string& text, const std::string& words, const std::string& message,
             const std::string& help) {
  CAPTURE(text);
  const Refusal found = refuse(text);
  CHECK(found.rule == "syntax");
  CHECK(found.words == words);
  CHECK(found.message == message);
  CHECK(found.help == help);
}

// In the place of a figure in a measurement book, unless another file and key are named.
void refuses_value(const std::string& value, const std::string& message, const std::string& help,
                   const std::string& path = "measurements/noorderzorg.toml",
                   const std::string& key = "2024-01-31") {
  CAPTURE(value);
  const Refusal found = refuse(key + " = " + value + '\n', path);
  CHECK(found.rule == "syntax");
  CHECK(found.message == message);
  CHECK(found.help == help);
}

std::string refused_by(const std::string& text) {
  const auto problem = scan_for_hazards(text, "a.toml");
  return problem ? problem->rule : "";
}

std::string repeated(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

}  // namespace

TEST_CASE("toml: the tree keeps the order of the file and the place of each key and value") {
  const auto parsed = parse_toml("zeta = 1\nalpha = \"é\"\n\n[table]\nbeta = 2024-01-31\n", "a.toml");
  REQUIRE(parsed.root);
  const auto& children = parsed.root->children;
  REQUIRE(children.size() == 3);
  CHECK(children[0].key == "zeta");
  CHECK(children[1].key == "alpha");
  CHECK(children[1].range == Range{{2, 9}, {2, 12}});  // columns are code points
  CHECK(children[2].key_range.begin == Position{4, 2});
  CHECK(children[2].children[0].date == Date::from_ymd(2024, 1, 31));
}

TEST_CASE("toml: a byte order mark and CRLF change no position") {
  const auto parsed = parse_toml("\xEF\xBB\xBFname = \"x\"\r\nunit = \"%\"\r\n", "a.toml");
  REQUIRE(parsed.root);
  CHECK(parsed.root->children[0].key_range.begin == Position{1, 1});
  CHECK(parsed.root->children[1].key_range.begin == Position{2, 1});
}

TEST_CASE("toml: a number as Dutch people write it") {
  refuses("a = 81,2\n", "81,2", "the number '81,2' has a decimal comma", "write a point: 81.2");
  refuses("a = { value = 81,2 }\n", "81,2", "the number '81,2' has a decimal comma", "write a point: 81.2");
  refuses("a = 1.000,5\n", "1.000,5", "the number '1.000,5' has signs for thousands",
          "write digits and one decimal point: 1000.5");
  refuses("a = 1.234.567\n", "1.234.567", "the number '1.234.567' has signs for thousands",
          "write digits and one decimal point: 1234.5");
  refuses("a = 1 200\n", "1 200", "the number '1 200' has blanks or signs in it", "write 1200");
  refuses("a = .5\n", ".5", "the number '.5' begins with its point", "write 0.5");
  refuses("a = 007\n", "007", "the number '007' begins with a zero", "write 7");
  refuses("a = 81.2 %\n", "%", "nothing can stand behind the value",
          "write 81.2 without its unit, or put a # before what is a comment");
}

TEST_CASE("toml: a date as people write it") {
  refuses("a = 31-01-2024\n", "31-01-2024", "'31-01-2024' is written day first",
          "write year, month, day: 2024-01-31");
  refuses("a = 1/31/2024\n", "1/31/2024", "'1/31/2024' is written month first",
          "write year, month, day: 2024-01-31");
  refuses("a = 2024-02-30\n", "2024-02-30", "'2024-02-30' is no date: February 2024 has 29 days",
          "check the day, the month and the year");
  refuses("a = 2024-1-5\n", "2024-1-5", "'2024-1-5' is not written as accord writes dates",
          "write year, month, day: 2024-01-05");
  refuses("a = 2026-12\n", "2026-12", "'2026-12' is a month, not a day",
          "a month ends on its last day: 2026-12-31");
}

// "<5" got the parser's own English, with a tip about name = "text".
TEST_CASE("toml: what is no figure is told so in a book with the way out") {
  const std::string remove = "where there is no figure there is no line: remove it";
  for (const std::string none : {"geen", "NaN", "n.v.t.", "NVT", "N/A", "TBD", "volgt nog", "*", "...", "ja"})
    refuses_value(none, "'" + none + "' is no figure", remove);
  for (const std::string hidden : {"<5", "> 5"})
    refuses_value(hidden, "'" + hidden + "' is no figure",
                  "where the number itself is not known there is no line: remove it");
  const std::string note = "a figure is one number; what else there is to say is its note: ";
  for (const std::string about : {"~7.9", "ca. 7,9", "(7.9)", "EUR 7.9"})
    refuses_value(about, "'" + about + "' is no figure", note + "{ value = 7.9, note = \"...\" }");
  for (const std::string several : {"7+0.9", "7-8", "--7.9", "7.9e", "50k", "7/8", "7:30", "7..9", "1__000"})
    refuses_value(several, "'" + several + "' is no figure", note + "{ value = 81.4, note = \"...\" }");
  refuses_value("1e999", "the number '1e999' is too large", "check the digits");
  refuses_value("=7.9", "one '=' stands between a key and its value", "write = instead");
  refuses_value("\u00B18", "a number has digits and a point, and no such sign",
                "give one number, such as 12.5, or remove the line");
  refuses_value("{ value = <5 }", "'<5' is no figure",
                "where the number itself is not known there is no line: remove it");
}

TEST_CASE("toml: what is said of a figure without braces is told so") {
  for (const std::string value : {"7.9, note = \"x\"", "7.9 note = \"x\""})
    refuses_value(value, "what is said of a figure stands in braces",
                  "for example { value = 7.9, note = \"...\" }");
  refuses_value("7.9 2024-02-29 = 8", "a second key begins on this line", "begin a new line for it");
  refuses_value("{ value = 7.9; note = \"x\" }", "there is a ';' here where a comma belongs",
                "write , instead");
  refuses_value("{ 7.9, note = \"x\" }", "'7.9' stands here without its key",
                "for example { value = 81.4, note = \"...\" }");
}

TEST_CASE("toml: a line of a book as spreadsheets write it") {
  const std::string book = "measurements/noorderzorg.toml";
  for (const std::string line :
       {"2024-01-31;7,9", "2024-01-31\t7.9", "2024-01-31: 7,9", "2024-01-31 -> 7.9"}) {
    CAPTURE(line);
    const Refusal found = refuse("[a]\n" + line + '\n', book);
    CHECK(found.message == "there is no '=' on this line");
    CHECK(found.help == "write a date and a figure: 2024-01-31 = 7.9");
  }
  CHECK(refuse("2024-01-31T00:00:00 = 7.9\n", book).message == "the day of a figure has no time");
  CHECK(refuse("november 2024 = 7.9\n", book).message == "'november 2024' is no date");
  CHECK(refuse("[Sick leave]\n", book).help ==
        "a book has a table for each indicator, with its id: [sick-leave]");
  CHECK(refuse("internships]\n", book).help == "an indicator's id stands in brackets: [internships]");
}

// A tip to put quotes around it led to the next error: quotes are wrong there as well.
TEST_CASE("toml: where a number or a date is wanted nobody is told to put quotes") {
  const std::string goal = "goals/internships.toml";
  refuses_value("circa 6", "'circa 6' is no number", "give one number: 6", goal, "target");
  refuses_value("n.v.t.", "'n.v.t.' is no number", "give one number, such as 12.5, or remove the line", goal,
                "target");
  refuses_value("december 2023", "'december 2023' is no date", "write year, month, day: 2026-12-31", goal,
                "baseline");
  refuses_value("31 december 2029", "'31 december 2029' is not written as accord writes dates",
                "write year, month, day: 2029-12-31", "accord.toml", "end");
  refuses_value("1 mrt. 2029", "'1 mrt. 2029' is not written as accord writes dates",
                "write year, month, day: 2029-03-01", "accord.toml", "end");
  refuses_value("2029-12-31.", "nothing can stand behind the value",
                "remove it; what is a comment begins with #", "accord.toml", "end");
  refuses_value("(x)", "'(x)' is neither a number nor a date",
                "write 12.5 or 2026-12-31, and quotes around a text", goal, "nobody-knows");
  refuses_value("ja", "this text has no quotes", "put quotes around all of it: \"...\"", goal, "why");
  refuses_value("(x)", "this text has no quotes", "put quotes around all of it: \"...\"", goal, "why");
}

TEST_CASE("toml: a list with a sign or a quote that is wrong") {
  refuses("a = [\"x\"; \"y\"]\n", ";", "there is a ';' here where a comma belongs",
          "put commas between what a list holds");
  refuses("a = [\"x, \"y\"]\n", "\"x, \"y\"]", "a quote is missing in this list",
          "each text has one at both ends: [\"...\", \"...\"]");
  refuses("a = {\"x\"}\n", "\"x\"", "'\"x\"' stands here without its key",
          "for example { value = 81.4, note = \"...\" }");
  refuses_value("{\"x\"}", "'\"x\"' stands here without its key", "a list stands in brackets: [\"...\"]",
                "goals/internships.toml", "risks");
  refuses("a = \"x\",\n", ",", "there is a comma too many here", "remove it");
}

TEST_CASE("toml: a text without its quotes or with one too many") {
  refuses("a = Noorder Zorg # here\n", "Noorder Zorg", "this text has no quotes",
          "put quotes around all of it: \"...\"");
  refuses("a = \"x\nb = \"y\"\n", "\"x", "this text is not closed", "end it with the same quote: \"...\"");
  refuses("a = \"say \"yes\" now\"\n", "yes\" now\"", "a quote inside the text ends it here",
          "write \\\" for a quote inside a text");
  refuses("a = 'it's'\n", "s'", "a quote inside the text ends it here",
          "put double quotes around the text: \"...\"");
  refuses("a = \"C:\\Users\"\n", "\\U", "a backslash has a meaning of its own in this text",
          "write \\\\ for a backslash, or put single quotes around the text");
  refuses("a = \"x\", \"y\"\n", "\"x\", \"y\"", "several texts need brackets around them",
          "write a list: [\"...\", \"...\"]");
}

TEST_CASE("toml: brackets that are not closed are shown where they begin") {
  const Refusal list = refuse("a = [\n  \"x\",\n  \"y\"\nb = 2\n");
  CHECK(list.words == "[");
  CHECK(list.message == "this list is not closed");
  refuses("[staff retention]\n", "staff retention",
          "'staff retention' can't stand between brackets like this",
          "a name is letters, digits and hyphens; other names need quotes: [\"staff retention\"]");
  refuses("[staff\n", "[staff", "this bracket is not closed", "write [staff]");
  refuses("a = { b = 1,\n c = 2 }\n", "a = { b = 1,", "a table in braces must end on its own line",
          "write it on one line: { value = 81.4, note = \"...\" }");
}

TEST_CASE("toml: what stands twice points at the first") {
  const auto parsed = parse_toml("[a]\nx = 1\n\n[b]\nx = 1\ny = 2\nx = 3\n", "a.toml");
  REQUIRE(parsed.problem);
  CHECK(parsed.problem->message.en == "'x' stands here a second time");
  CHECK(parsed.problem->range == Range{{7, 1}, {7, 2}});
  REQUIRE(parsed.problem->related.size() == 1);
  CHECK(parsed.problem->related[0].range.begin.line == 5);
}

// '"202025-11-30" ' stands here a second time, with the caret under the value.
TEST_CASE("toml: what stands twice in another spelling is named as it is written") {
  refuses("[a]\n2025-11-30 = 7.9\n\"2025-11-30\" = 8\n", "\"2025-11-30\"",
          "'2025-11-30' stands here a second time", "keep one of the two");
  refuses("title = \"x\"\n\"title\" = \"y\"\n", "\"title\"", "'title' stands here a second time",
          "keep one of the two");
  refuses("'title' = \"x\"\ntitle = \"y\"\n", "title", "'title' stands here a second time",
          "keep one of the two");
  refuses("a = { value = 1, value = 2 }\n", "value", "'value' stands here a second time",
          "keep one of the two");
  refuses("\"a = b\" = 1\n\"a = b\" = { c = 1 }\n", "\"a = b\"", "'a = b' stands here a second time",
          "keep one of the two");
}

// The next key was told instead, with a tip to put quotes around it.
TEST_CASE("toml: a list that is not closed is told where it begins, whatever comes next") {
  for (const std::string next :
       {"risks = [\"x\"]\n", "[owners]\nx = \"y\"\n", "title = \"x\"\n", "start = 2026-01-01\n", ""}) {
    CAPTURE(next);
    const Refusal found = refuse("parties = [\n  \"x\",\n  \"y\",\n\n" + next);
    CHECK(found.words == "[");
    CHECK(found.message == "this list is not closed");
    CHECK(found.help == "end it with ]");
  }
}

TEST_CASE("toml: a key that is none") {
  refuses("name: \"x\"\n", ":", "a ':' can't stand between a key and its value", "write = instead");
  refuses("name\n", "name", "there is no '=' on this line", "a line is a key and its value: name = \"...\"");
  refuses("name =\n", "=", "there is nothing after the '='", "give the value, or remove the line");
  refuses("a = \"x\" b = \"y\"\n", "b = \"y\"", "a second key begins on this line",
          "begin a new line for it");
}

TEST_CASE("toml: what text processors make of quotes and dashes and spaces") {
  CHECK(refuse("a = \u201Cx\u201D\n").message == "this is a typographic quote");
  CHECK(refuse("a = \u20135\n").message == "this is a dash, and no minus or hyphen");
  CHECK(refuse("a = \u22125\n").message == "this is a minus sign as text processors write it");
  CHECK(refuse("a = \u22125\n").help == "use the hyphen - for minus");
  CHECK(refuse("a =\u00A05\n").message == "this is a special space, such as web pages and spreadsheets use");
  CHECK(refuse("a = \u20AC 50\n").message == "a figure stands without its unit");
  CHECK(refuse("\u00E9 = 1\n").message == "letters with accents, and signs, stand only between quotes");
  CHECK(parse_toml("a = \"\u201Cx\u201D\"  # \u00E9\n", "a.toml").root);
}

TEST_CASE("toml: hazards are refused before any parser sees them and stay within the limits") {
  CHECK(refused_by("a." + repeated("a.", 15) + "a = 1\n") == "too-large");
  CHECK(refused_by(repeated("a.", 15) + "a = 1\n") == "");
  CHECK(refused_by("a = " + repeated("[", 17) + repeated("]", 17) + "\n") == "too-large");
  CHECK(refused_by("a = " + repeated("[", 16) + repeated("]", 16) + "\n") == "");
  CHECK(refused_by("a = \"" + repeated("[.", 100) + "\"\n") == "");
  CHECK(refused_by("# " + repeated("[.", 100) + "\n") == "");
  CHECK(refused_by("a = '''\n" + repeated("[.\n", 100) + "'''\n") == "");
  CHECK(refused_by("a = \"" + repeated("x", 70'000) + "\"\n") == "too-large");
  CHECK(refused_by("a = [\n" + repeated("\"" + repeated("x", 700) + "\",\n", 100) + "]\n") == "");
  CHECK(refused_by(repeated("[t]\n", 10'001)) == "too-large");
  CHECK(refused_by("a = [" + repeated("{},", 200'001) + "]\n") == "too-large");
}

TEST_CASE("toml: encodings that are not UTF-8 are named") {
  CHECK(refuse("a = \"x\xE9\"\n").rule == "not-utf8");
  CHECK(refuse("a = \"x\xE9\"\n").message ==
        "the byte 0xE9 here is not UTF-8: it is '\u00E9' in Windows-1252");
  CHECK(refuse("a = \"\xED\xA0\x80\"\n").rule == "not-utf8");
  CHECK(refuse(std::string("a\0=\0 \0001\0", 8)).message == "the file is in UTF-16, not in UTF-8");
  CHECK(refuse(std::string("a = \"\0\"\n", 8)).message == "there is a NUL byte here");
}

TEST_CASE("toml: a merge conflict is seen with and without a name and with CRLF") {
  CHECK(refused_by("<<<<<<< HEAD\n") == "merge-conflict");
  CHECK(refused_by("a = 1\r\n>>>>>>>\r\n") == "merge-conflict");
  CHECK(refused_by("||||||| base\n") == "merge-conflict");
  CHECK(refused_by("# <<<<<<< HEAD\n") == "");
  CHECK(refuse("a = 1\n=======\n").rule == "merge-conflict");
}

TEST_CASE("toml: lines and positions are found with any line ending") {
  CHECK(line_at("a\r\nb\n\nc", 2) == "b");
  CHECK(line_at("a\r\nb\n\nc", 4) == "c");
  CHECK(line_at("a\n", 9).empty());
  CHECK(position_at("\u00E9\u00E9x\ny", 4) == Position{1, 3});
  CHECK(position_at("\u00E9\u00E9x\ny", 6) == Position{2, 1});
}
