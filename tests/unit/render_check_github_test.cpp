#include "model/both.hpp"
#include "render/check_formats.hpp"

#include <doctest/doctest.h>

using namespace accord;
using namespace accord::render;

namespace {

check::Located found(Severity severity, std::string path, Range range, std::string message,
                     std::string help = "") {
  check::Located out;
  out.finding.rule = "some-rule";
  out.finding.severity = severity;
  out.finding.range = range;
  out.finding.message = same(std::move(message));
  if (!help.empty()) out.finding.help = same(std::move(help));
  out.finding.file = std::move(path);
  return out;
}

std::string github_of(const std::vector<check::Located>& findings) {
  return render_check_github({findings, "", "1"}, {});
}

}  // namespace

TEST_CASE("github: a finding is a command with its place, and columns where it is on one line") {
  CHECK(github_of({found(Severity::error, "a.toml", {{3, 5}, {3, 9}}, "this is wrong", "do that")}) ==
        "::error file=a.toml,line=3,endLine=3,col=5,endColumn=9,title=some-rule::this is wrong%0Ado that\n");
  CHECK(github_of({found(Severity::warning, "a.toml", {{3, 5}, {4, 9}}, "m")}) ==
        "::warning file=a.toml,line=3,endLine=4,title=some-rule::m\n");
}

TEST_CASE("github: a path leads from the root of the git repository") {
  const std::vector<check::Located> findings{found(Severity::error, "a.toml", {{1, 1}, {1, 2}}, "m")};
  CHECK(render_check_github({findings, "regions/salland/", "1"}, {})
            .starts_with("::error file=regions/salland/a.toml,"));
}

TEST_CASE("github: nothing that a file says ends a part of a command or begins another") {
  CHECK(github_of({found(Severity::note, "a:b,c%d\ne\r.toml", {{1, 1}, {1, 2}},
                         "50% of a: b, c\n::error::x\r", "one\ntwo\r")}) ==
        "::notice file=a%3Ab%2Cc%25d\\u{0a}e\\u{0d}.toml,line=1,endLine=1,col=1,endColumn=2,title=some-rule"
        "::50%25 of a: b, c\\u{0a}::error::x\\u{0d}%0Aone%0Atwo\\u{0d}\n");
}

TEST_CASE("github: of each severity ten are shown, the worst first, and the rest is counted") {
  std::vector<check::Located> findings;
  for (int i = 0; i < 10; ++i) findings.push_back(found(Severity::note, "a.toml", {{1, 1}, {1, 2}}, "n"));
  for (int i = 0; i < 12; ++i) findings.push_back(found(Severity::warning, "a.toml", {{1, 1}, {1, 2}}, "w"));
  findings.push_back(found(Severity::error, "a.toml", {{1, 1}, {1, 2}}, "e"));
  const std::string text = github_of(findings);
  CHECK(text.starts_with("::error "));
  CHECK(text.find("::notice") > text.rfind("::warning"));
  CHECK(text.ends_with("and 2 warnings more, which GitHub does not show; `accord check` tells them all\n"));
  CHECK(std::count(text.begin(), text.end(), '\n') == 22);
  findings.erase(findings.begin() + 20, findings.begin() + 22);
  CHECK(github_of(findings).find("GitHub does not show") == std::string::npos);
}
