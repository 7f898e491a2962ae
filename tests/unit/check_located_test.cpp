#include "check/located.hpp"
#include "model/both.hpp"
#include "store/memory_tree.hpp"

#include <doctest/doctest.h>

using namespace accord;
using check::Located;
using Files = std::map<std::string, std::string>;

namespace {

Diagnostic finding(std::string rule, std::string file, std::uint32_t line, std::string message) {
  Diagnostic d;
  d.rule = std::move(rule);
  d.file = std::move(file);
  d.range = {{line, 1}, {line, 2}};
  d.message = same(std::move(message));
  return d;
}

std::vector<std::string> fingerprints(const std::string& text, std::vector<Diagnostic> findings,
                                      const std::string& prefix = "") {
  const store::MemoryTree tree(Files{{"a.toml", text}});
  check::SourceLines lines(tree);
  std::vector<std::string> out;
  for (const Located& one : check::locate_findings(std::move(findings), prefix, lines))
    out.push_back(one.fingerprint);
  return out;
}

}  // namespace

TEST_CASE(
    "a fingerprint stays when a line moves or is indented and differs for another line, rule or folder") {
  const auto before = fingerprints("x = 1\ny = 2\n", {finding("r", "a.toml", 2, "m")});
  CHECK(fingerprints("# new\n\nx = 1\n  y = 2\n", {finding("r", "a.toml", 4, "m")}) == before);
  CHECK(fingerprints("x = 1\ny = 3\n", {finding("r", "a.toml", 2, "m")}) != before);
  CHECK(fingerprints("x = 1\ny = 2\n", {finding("s", "a.toml", 2, "m")}) != before);
  CHECK(fingerprints("x = 1\ny = 2\n", {finding("r", "a.toml", 2, "m")}, "sub/") != before);
}

TEST_CASE("findings of one rule in equal lines have fingerprints of their own") {
  const auto found = fingerprints("x\nx\n", {finding("r", "a.toml", 1, "m"), finding("r", "a.toml", 1, "n"),
                                             finding("r", "a.toml", 2, "m")});
  CHECK(found.size() == 3);
  CHECK(found[0] != found[1]);
  CHECK(found[1] != found[2]);
  CHECK(found[0] != found[2]);
}

TEST_CASE("of three equal findings where there were two the one in a new line is left") {
  const store::MemoryTree old_tree(Files{{"a.toml", "p\nq\n"}});
  const store::MemoryTree new_tree(Files{{"a.toml", "p\nnew\nq\n"}});
  check::SourceLines old_lines(old_tree);
  check::SourceLines new_lines(new_tree);
  const auto then = check::locate_findings(
      {finding("r", "a.toml", 1, "m"), finding("r", "a.toml", 2, "m"), finding("r", "a.toml", 2, "gone")}, "",
      old_lines);
  auto now = check::locate_findings({finding("r", "a.toml", 1, "m"), finding("r", "a.toml", 2, "m"),
                                     finding("r", "a.toml", 3, "m"), finding("s", "a.toml", 3, "m")},
                                    "", new_lines);
  check::leave_new(now, then);
  REQUIRE(now.size() == 2);
  CHECK(now[0].line == "new");
  CHECK(now[1].finding.rule == "s");
}
