#include "partnerships.hpp"
#include "render/overview_text.hpp"
#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace accord;
using namespace accord::test;
using namespace accord::render;
using accord::progress::OverviewLine;

namespace {

// A line whose results are in every state, `each` times.
OverviewLine full_line(const std::string& path, const std::string& name, std::size_t each) {
  OverviewLine out{path, name, {}, each * 7, std::nullopt};
  out.counts.by_state.fill(each);
  out.counts.stale = each;
  return out;
}

std::vector<OverviewLine> some_lines() {
  std::vector<OverviewLine> out{
      full_line("regions/north", "Zorg én werk — 漢字", 1),
      full_line("partnerships/of/the/whole/country/south", std::string(60, 'n'), 30)};
  OverviewLine broken{
      "west", "", {}, 0, progress::Unreadable{false, "goals/internships.toml", 3, {"x", "x"}}};
  out.push_back(broken);
  broken.unreadable->absent = true;
  out.push_back(broken);
  out.push_back({"east", "Just begun", {}, 0, std::nullopt});
  return out;
}

std::string screen_of(std::size_t width, const Style& style, Language language) {
  return render_overview_text(some_lines(), day("2026-11-23"), width, {style, width, language});
}

}  // namespace

TEST_CASE("the overview fits its width whatever the width") {
  for (const Language language : {Language::en, Language::nl}) {
    for (std::size_t width = 60; width <= 200; width += 4) {
      std::istringstream lines(screen_of(width, {false, true}, language));
      for (std::string line; std::getline(lines, line);)
        CHECK_MESSAGE(text::display_width(line) <= width, line);
    }
  }
}

TEST_CASE("the overview is told in ASCII where the screen has no UTF-8") {
  for (const Language language : {Language::en, Language::nl})
    for (const char c : screen_of(100, {false, false}, language)) CHECK(static_cast<unsigned char>(c) < 0x80);
}

TEST_CASE("colour adds nothing to the overview that words do not say") {
  const std::string plain = screen_of(100, {false, true}, Language::en);
  std::string painted = screen_of(100, {true, true}, Language::en);
  CHECK(painted.find("\x1b[31m! unreadable\x1b[0m") != std::string::npos);
  for (std::size_t at = 0; (at = painted.find('\x1b')) != std::string::npos;)
    painted.erase(at, painted.find('m', at) - at + 1);
  CHECK(painted == plain);
}

TEST_CASE("the overview says why a partnership is not told of") {
  const std::string screen = screen_of(200, {false, true}, Language::nl);
  CHECK(screen.find("goals/internships.toml en nog 3") != std::string::npos);
  CHECK(screen.find("hier is geen samenwerkingsverband") != std::string::npos);
  CHECK(screen.find("nog geen resultaten") != std::string::npos);
}

TEST_CASE("where the counts of the overview are cut the worst states stay") {
  const OverviewLine line = full_line("north", "Work", 2);
  const auto shown = [&](std::size_t width) {
    return render_overview_text({line}, day("2026-11-23"), width, {{false, true}, width, Language::en});
  };
  CHECK(shown(300).find("  2 on track, 2 at risk, 2 behind, 2 achieved, 2 missed, ") != std::string::npos);
  CHECK(shown(80).find("  2 unreadable, 2 missed, 2") != std::string::npos);
}
