#include "files/keyed_lines.hpp"

#include <doctest/doctest.h>

using namespace accord::files;

namespace {

// The keys of the root and what each of them has, "key<lines>" in a row; "(none)" where it can't be read.
std::string root_of(std::string_view text) {
  const auto file = read_keyed_lines(text);
  if (!file) return "(none)";
  const KeyedTable& root = file->tables.at("");
  std::string out;
  for (const std::string& key : root.order)
    out += key + '<' + root.keys.at(key).above + root.keys.at(key).lines + '>';
  return out;
}

}  // namespace

TEST_CASE("keyed lines: a string ends where TOML says, whatever stands in it") {
  CHECK(root_of("a = \"x\\\"\n\"\n") == "(none)");
  CHECK(root_of("a = \"x\\\" [ # y\"\nb = 1\n") == "a<a = \"x\\\" [ # y\"\n>b<b = 1\n>");
  CHECK(root_of("a = 'x\\'\nb = 1\n") == "a<a = 'x\\'\n>b<b = 1\n>");
  CHECK(root_of("a = \"\"\nb = ''\n") == "a<a = \"\"\n>b<b = ''\n>");
  CHECK(root_of("a = \"\"\"\nb = 2\n\"\"\"\nb = 1\n") == "a<a = \"\"\"\nb = 2\n\"\"\"\n>b<b = 1\n>");
  CHECK(root_of("a = '''\n\"\"\"\n'''\nb = 1\n") == "a<a = '''\n\"\"\"\n'''\n>b<b = 1\n>");
  CHECK(root_of("a = \"\"\"\\\"\"\"\"\nb = 1\n") == "a<a = \"\"\"\\\"\"\"\"\n>b<b = 1\n>");
  CHECK(root_of("a = \"\"\"\"\"\"\nb = ''\n") == "a<a = \"\"\"\"\"\"\n>b<b = ''\n>");
  CHECK(root_of("a = \"\"\"\\\"\"\"\"\nb = ''\n") == "a<a = \"\"\"\\\"\"\"\"\n>b<b = ''\n>");
  // One or two quotes before the three that end it belong to the string.
  CHECK(root_of("a = \"\"\"x\"\"\"\"\nb = 1\n") == "a<a = \"\"\"x\"\"\"\"\n>b<b = 1\n>");
  CHECK(root_of("a = \"\"\"x\"\"\"\"\"\nb = 1\n") == "a<a = \"\"\"x\"\"\"\"\"\n>b<b = 1\n>");
  CHECK(root_of("a = [\"\"\"x\"\"\"\"\", \"]\"]\nb = 1\n") ==
        "a<a = [\"\"\"x\"\"\"\"\", \"]\"]\n>b<b = 1\n>");
}

TEST_CASE("keyed lines: a value goes on to where its brackets close") {
  CHECK(root_of("a = [\n 1, # ]\n [2],\n]\nb = 1\n") == "a<a = [\n 1, # ]\n [2],\n]\n>b<b = 1\n>");
  CHECK(root_of("a = { b = [1,\n2] } # {\nb = 1\n") == "a<a = { b = [1,\n2] } # {\n>b<b = 1\n>");
  CHECK(root_of("a = [\n1\n") == "(none)");
  CHECK(root_of("a = {\n") == "(none)");
  CHECK(root_of("a = \"\"\"\n") == "(none)");
}

TEST_CASE("keyed lines: a key is what stands before the first sign of equality outside quotes") {
  CHECK(root_of("\"a=b\" = 1\n") == "\"a=b\"<\"a=b\" = 1\n>");
  CHECK(root_of("'a=b'=1\n") == "'a=b'<'a=b'=1\n>");
  CHECK(root_of("  a . b\t= \"c = d\"\n") == "a . b<  a . b\t= \"c = d\"\n>");
  CHECK(root_of("a\n= 1\n") == "(none)");
  CHECK(root_of("= 1\n") == "(none)");
  CHECK(root_of("{\n= 1}\n") == "(none)");
  CHECK(root_of("\"a = 1\n") == "(none)");
  CHECK(root_of("a = 1\na = 2\n") == "(none)");
}

TEST_CASE("keyed lines: comments and blank lines belong to what is below them, and the last to the end") {
  const auto file =
      read_keyed_lines("# top\n\na = 1\n# of t\n[ t ] # here\n\t# of b\n \t\nb = 2\r\n\r\n# last\n");
  REQUIRE(file);
  CHECK(file->order == std::vector<std::string>{"", "t", std::string(kEndOfFile)});
  CHECK(file->tables.at("").keys.at("a") == KeyedLines{"# top\n\n", "a = 1\n"});
  CHECK(file->tables.at("t").header == KeyedLines{"# of t\n", "[ t ] # here\n"});
  CHECK(file->tables.at("t").keys.at("b") == KeyedLines{"\t# of b\n \t\n", "b = 2\r\n"});
  CHECK(file->tables.at(std::string(kEndOfFile)).header == KeyedLines{"\r\n# last\n", ""});
  CHECK(read_keyed_lines("a = 1\n")->order == std::vector<std::string>{""});
  CHECK(read_keyed_lines("")->order == std::vector<std::string>{""});
}

TEST_CASE("keyed lines: what has no keys of its own is not read") {
  CHECK_FALSE(read_keyed_lines("[[t]]\na = 1\n"));
  CHECK_FALSE(read_keyed_lines("[t\na = 1\n"));
  CHECK_FALSE(read_keyed_lines("[t]\n[u]\n[t]\n"));
  CHECK_FALSE(read_keyed_lines("words\n"));
}
