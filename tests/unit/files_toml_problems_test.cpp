// All mistakes of a file at once, and none that nobody made.
#include "files/toml_problems.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace accord;
using namespace accord::files;

namespace {

// "2 the number '7,9' has a decimal comma", for each; then "whole" where the rest could be read.
std::vector<std::string> told(const std::string& text) {
  const WholeToml whole = parse_whole_toml(text, "a.toml");
  std::vector<std::string> out;
  for (const Diagnostic& d : whole.problems)
    out.push_back(std::to_string(d.range.begin.line) + ' ' + d.message.en);
  if (whole.root) out.emplace_back("whole");
  return out;
}

using Told = std::vector<std::string>;

constexpr const char* kConflict = "git left a merge conflict here";

std::string repeated(const std::string& text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

}  // namespace

// Three decimal commas in a book took three runs of check: each run told of the first that was left.
TEST_CASE("toml problems: three decimal commas are told at once") {
  CHECK(told("[a]\n2024-01-31 = 7,9\n2024-02-29 = 8\n2024-03-31 = 8,1\r\n2024-04-30 = 8,2") ==
        Told{"2 the number '7,9' has a decimal comma", "4 the number '8,1' has a decimal comma",
             "5 the number '8,2' has a decimal comma", "whole"});
}

TEST_CASE("toml problems: what is left is the file without the lines that are wrong") {
  const WholeToml whole = parse_whole_toml("a = 1\nb = 1,5\n[t]\nc = \u201Cx\u201D\nd = 2\n", "a.toml");
  REQUIRE(whole.root);
  CHECK(whole.problems.size() == 2);
  CHECK(whole.root->find("b") == nullptr);
  REQUIRE(whole.root->find("t") != nullptr);
  CHECK(whole.root->find("t")->children.size() == 1);
  CHECK(whole.root->find("t")->children[0].key_range.begin == Position{5, 1});
}

TEST_CASE("toml problems: slips of all kinds stand in the order of the file") {
  CHECK(told("\xEF\xBB\xBF"
             "a = \"x\nb = \u201Cx\u201D\nc = 31-12-2026\nd\n= 5\ne = 1\ne = 2\n") ==
        Told{"1 this text is not closed", "2 this is a typographic quote",
             "3 '31-12-2026' is written day first", "4 there is no '=' on this line",
             "5 there is no key before this '='", "7 'e' stands here a second time", "whole"});
}

// Of two merge conflicts in one file the second was told after the first was mended.
TEST_CASE("toml problems: two merge conflicts are two findings and the first versions are read") {
  CHECK(told("<<<<<<< HEAD\na = 1\n=======\na = 2\n>>>>>>> x\nb = 1,5\n"
             "<<<<<<< HEAD\nc = 1,5\n||||||| base\nc = 3\n=======\nc = 2,5\n>>>>>>> x\n") ==
        Told{std::string("1 ") + kConflict, "6 the number '1,5' has a decimal comma",
             std::string("7 ") + kConflict, "8 the number '1,5' has a decimal comma", "whole"});
}

TEST_CASE("toml problems: marks that are left over of a conflict are told") {
  CHECK(told("a = 1\n=======\nb = 2\n>>>>>>> x\n") ==
        Told{"2 a mark of a merge conflict is left here", std::string("4 ") + kConflict, "whole"});
}

TEST_CASE("toml problems: a file in another encoding is told once and its other mistakes too") {
  CHECK(told("a = \"\xE9\"\nb = \"\xE9\"\nc = 1,5\n") ==
        Told{"1 the byte 0xE9 here is not UTF-8: it is '\u00E9' in Windows-1252",
             "3 the number '1,5' has a decimal comma", "whole"});
  CHECK(told(std::string("a\0=\0 \0001\0", 8)) == Told{"1 the file is in UTF-16, not in UTF-8"});
}

// Figures below a header that is wrong are not figures of the table above it, nor a second time.
TEST_CASE("toml problems: what stands below a broken header is not taken for another table's") {
  CHECK(told("[a]\nx = 1\n[b c]\nx = 1,5\n[d\nx = 1\n") ==
        Told{"3 'b c' can't stand between brackets like this", "4 the number '1,5' has a decimal comma",
             "5 this bracket is not closed"});
  CHECK(told("[a]\nx = 1\n[a]\nx = 1,5\n") ==
        Told{"3 'a' stands here a second time", "4 the number '1,5' has a decimal comma"});
}

TEST_CASE("toml problems: behind what is open over several lines nothing is guessed") {
  CHECK(told("a = [\n  \"x\",\n  \"y\"\nb = 1,5\n") == Told{"1 this list is not closed"});
  CHECK(told("a = \"\"\"x\nb = 1,5\n") == Told{"1 this text is not closed"});
  CHECK(told("a = { b = 1,\n  c = 2 }\nd = 1,5\n") == Told{"1 a table in braces must end on its own line"});
}

TEST_CASE("toml problems: a text over two lines without its quotes is one mistake") {
  CHECK(told("why = \"first line\nsecond line\"\nb = 1,5\n") == Told{"1 this text is not closed"});
  CHECK(told("why = First line\nand the second\nb = 1,5\n") == Told{"1 this text has no quotes"});
}

TEST_CASE("toml problems: a list that lacks a line is not judged") {
  CHECK(told("a = [\n  \"x\" \"y\",\n]\nb = 1,5\n") ==
        Told{"2 there is no comma before this", "4 the number '1,5' has a decimal comma"});
}

TEST_CASE("toml problems: a hundred are told and that there may be more") {
  std::string text;
  for (int i = 0; i < 150; ++i) text += "a" + std::to_string(i) + " = 1,5\n";
  const WholeToml whole = parse_whole_toml(text, "a.toml");
  CHECK_FALSE(whole.root);
  REQUIRE(whole.problems.size() == 100);
  CHECK(whole.problems.back().help.en == "write a point: 1.5; there may be more errors in this file");
}

// A file of 64 MiB of mistakes, each found by parsing it anew, would have taken an hour.
TEST_CASE("toml problems: a file that is made to hurt is not parsed again for each of its mistakes") {
  const std::string bulk = repeated("# a comment of 32 bytes, and so\n", 40'000);
  const WholeToml whole = parse_whole_toml(bulk + "a = 1,5\nb = 1,5\nc = 1,5\n", "a.toml");
  CHECK_FALSE(whole.root);
  REQUIRE(whole.problems.size() == 2);
  CHECK(whole.problems.back().help.en == "write a point: 1.5; there may be more errors in this file");
}

TEST_CASE("toml problems: a backslash in a text over several lines is told where it stands") {
  CHECK(
      told("a = \"\"\"\n\\q\n\"\"\"\nb = 1,5\n") ==
      Told{"2 a backslash has a meaning of its own in this text", "4 the number '1,5' has a decimal comma"});
  CHECK(told("a = \"\"\"\n\\q\nb\n") ==
        Told{"1 this text is not closed", "2 a backslash has a meaning of its own in this text"});
}
