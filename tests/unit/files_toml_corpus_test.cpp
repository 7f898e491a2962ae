// Documents in the manner of toml-test: every one that TOML 1.0 forbids is refused, with a place in it; every
// one that it allows, within accord's limits, is read.
#include "files/toml.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

using namespace accord;
using namespace accord::files;

namespace {

constexpr std::string_view kInvalid[] = {
    // keys
    "= 1",
    "a",
    "a =",
    "a = # nothing",
    "a 1",
    "a: 1",
    "a b = 1",
    "a. = 1",
    ".a = 1",
    "a..b = 1",
    "\u00E9 = 1",
    "a = 1 b = 2",
    "a = 1\na = 2",
    "\"a\" = 1\na = 2",
    "a.b = 1\na = 2",
    "a = 1\na.b = 2",
    "\"\"\"a\"\"\" = 1",
    "a! = 1",
    "\"a = 1",
    // numbers
    "a = 01",
    "a = +01",
    "a = 1.",
    "a = .1",
    "a = 1.e2",
    "a = 1e",
    "a = 1__0",
    "a = _1",
    "a = 1_",
    "a = 1._0",
    "a = 0x",
    "a = 0xG",
    "a = -0x1",
    "a = 0b2",
    "a = 0o8",
    "a = 1,5",
    "a = 1 5",
    "a = 9223372036854775808",
    "a = --1",
    "a = +",
    "a = nane",
    "a = Inf",
    // dates
    "a = 2024-02-30",
    "a = 2024-13-01",
    "a = 2024-00-01",
    "a = 2024-1-01",
    "a = 31-12-2024",
    "a = 2024-01",
    "a = 24:00:00",
    "a = 2024-01-31T",
    "a = 2024-01-31 25:00:00",
    // truth
    "a = True",
    "a = tru",
    "a = yes",
    // texts
    "a = \"x",
    "a = \"x\n\"",
    "a = 'x",
    "a = 'x'y'",
    "a = \"\\q\"",
    "a = \"\\u12\"",
    "a = \"\\uD800\"",
    "a = \"\\U00110000\"",
    "a = \"\x01\"",
    "a = \"\x7F\"",
    "a = '\x02'",
    "a = \"\"\"x",
    "a = '''x",
    "a = x",
    "a = \"\"\"\"\"\"\"\"\"",
    // lists
    "a = [",
    "a = [1",
    "a = [1 2]",
    "a = [,1]",
    "a = [1,,2]",
    "a = 1]",
    "a = [1]]",
    // tables
    "[",
    "[]",
    "[a",
    "[a]]",
    "[[a]",
    "[a.]",
    "[.a]",
    "[a..b]",
    "[a b]",
    "[a]b = 1",
    "[a]\n[a]",
    "a = 1\n[a]",
    "[a]\nb = 1\n[a.b]",
    "[[a]]\n[a]",
    "a = []\n[[a]]",
    "[a/b]",
    // tables in braces
    "a = {",
    "a = { b = 1",
    "a = { b = 1, }",
    "a = { b = 1\n}",
    "a = { b = 1 c = 2 }",
    "a = { b = 1, b = 2 }",
    "a = { b = 1 }\na.c = 2",
    "a = { b = 1 }\n[a.c]",
    "a = {}}",
    // comments and bytes
    "// no comment",
    "; no comment",
    "# \x01",
    "a = 1 # \x7F",
    "<<<<<<< HEAD",
    "=======",
    "a = \"\xE9\"",
    "a = \"\xC0\x80\"",
    "\xFF\xFE",
};

constexpr std::string_view kValid[] = {
    "",
    "\n\n",
    "# only a comment",
    "\xEF\xBB\xBF# with a mark",
    "a = 1",
    "a=1",
    "  a  =  1  # c",
    "a = 1\r\nb = 2\r\n",
    "1 = 2",
    "-a_ = 1",
    "2024-01-31 = 81.2",
    "\"a b\" = 1",
    "'a.b' = 1",
    "\"\" = 1",
    "\"\u00E9\" = 1",
    "a.b.c = 1\na.b.d = 2",
    "a . b = 1",
    "a = -0",
    "a = +1_000",
    "a = 0xDEAD_beef",
    "a = 0o755",
    "a = 0b1010",
    "a = 9223372036854775807",
    "a = -9223372036854775808",
    "a = 1e06",
    "a = -1.5E-3",
    "a = 6.626e-34",
    "a = nan\nb = -inf",
    "a = true\nb = false",
    "a = 2024-02-29",
    "a = 2024-01-31T12:00:00Z",
    "a = 2024-01-31 12:00:00+01:00",
    "a = 12:00:00.5",
    "a = \"\\\"\\\\\\n\\t\\u00E9\\U0001F600\"",
    "a = 'C:\\Users'",
    "a = \"\"\"\nx\n\"y\"\n\"\"\"",
    "a = \"\"\"x \\\n   y\"\"\"",
    "a = '''\n[b]\nc.d = '''",
    "a = \"\"\"\"x\"\"\"\"",
    "a = \"tab\there\"",
    "a = []",
    "a = [1, 2,]",
    "a = [\n  1, # one\n\n  2\n]",
    "a = [1, \"x\", [2]]",
    "a = [{ b = 1 }, {}]",
    "a = {}",
    "a = { b = 1, c.d = 2 }",
    "[a]\n[b]",
    "[a.b.c]\n[a]",
    "[ a . \"b c\" ]",
    "[a]\nb = 1\n[a.c]",
    "[[a]]\nb = 1\n[[a]]\nb = 2",
    "[[a]]\n[a.b]\n[[a]]\n[a.b]",
    "a = \"\u202E\"",
};

}  // namespace

TEST_CASE("toml corpus: what TOML forbids is refused with a place in the text") {
  for (const std::string_view text : kInvalid) {
    CAPTURE(text);
    const ParsedToml parsed = parse_toml(text, "a.toml");
    REQUIRE(parsed.problem);
    CHECK_FALSE(parsed.root);
    const Range range = parsed.problem->range;
    CHECK(range.begin.line >= 1);
    CHECK(range.begin.line <= 1 + std::count(text.begin(), text.end(), '\n'));
    CHECK(range.begin.column >= 1);
    CHECK(range.begin < range.end);
    CHECK_FALSE(parsed.problem->message.empty());
    CHECK_FALSE(parsed.problem->help.empty());
    CHECK_FALSE(parsed.problem->message.en.ends_with('.'));
  }
}

TEST_CASE("toml corpus: every beginning of a document is read or refused and nothing else") {
  for (const std::string_view text : kValid)
    for (std::size_t size = 0; size <= text.size(); ++size) {
      const ParsedToml parsed = parse_toml(text.substr(0, size), "a.toml");
      CHECK(parsed.root.has_value() != parsed.problem.has_value());
    }
}

TEST_CASE("toml corpus: what TOML allows is read") {
  for (const std::string_view text : kValid) {
    CAPTURE(text);
    const ParsedToml parsed = parse_toml(text, "a.toml");
    if (parsed.problem) FAIL_CHECK(parsed.problem->message.en);
    CHECK(parsed.root);
  }
}
