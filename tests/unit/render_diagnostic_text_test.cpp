// The lines that a finding is told in.
#include "render/diagnostic_text.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace accord;

namespace {

std::string drawn(const std::string& line, std::uint32_t from, std::uint32_t to) {
  const Diagnostic d{"syntax", Severity::error, "a.toml", {{3, from}, {3, to}}, {"x", "x"}};
  return render::render_diagnostic(d, line, {}, Language::en);
}

}  // namespace

// The line was printed as it stood, and the line of carets below it was empty.
TEST_CASE("diagnostic text: what can't be seen is shown by its number with carets below") {
  CHECK(drawn("\u200B2025-11-30 = 7.9", 1, 2) ==
        "a.toml:3:1: error: x [syntax]\n    \\u{200b}2025-11-30 = 7.9\n    ^^^^^^^^\n");
  CHECK(drawn("\uFEFFa = 1", 1, 2) == "a.toml:3:1: error: x [syntax]\n    \\u{feff}a = 1\n    ^^^^^^^^\n");
}

TEST_CASE("diagnostic text: carets stay under their words behind what can't be seen") {
  CHECK(drawn("a\u00AD = bad", 6, 9) ==
        "a.toml:3:6: error: x [syntax]\n    a\\u{ad} = bad\n              ^^^\n");
}

TEST_CASE("diagnostic text: an accent of its own is shown by its number only where it is pointed at") {
  CHECK(drawn("e\u0301 = 1", 1, 2) == "a.toml:3:1: error: x [syntax]\n    e\u0301 = 1\n    ^\n");
  CHECK(drawn("e\u0301 = 1", 2, 3) == "a.toml:3:2: error: x [syntax]\n    e\\u{301} = 1\n     ^^^^^^^\n");
}
