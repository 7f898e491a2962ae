#include "partnerships.hpp"
#include "render/show_text.hpp"
#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace accord;
using namespace accord::test;
using namespace accord::render;

namespace {

std::string screen_of(const World& world, const std::string& date, const Screen& screen) {
  const Partnership& p = world.loaded.partnership;
  const Date as_of = day(date);
  const auto assessed = world.assess_on(date);
  const Assessment& a = assessed.front();
  const auto agreements = compute_agreements(p, world.results, assessed, as_of);
  const ResultView view = view_result(p, world.results, assessed, agreements, as_of, a);
  return render_show_text(view, screen);
}

// With something to say in every part of the screen.
Files with_everything() {
  Files files = worked_example();
  files["indicators/internships.toml"] +=
      "frequency = \"monthly\"\ndefinition = \"Places with a supervisor\"\n[breaks]\n2022-01-01 = \"a new "
      "form\"\n";
  files["goals/internships.toml"] +=
      "title = \"Méér plaatsen voor iedereen die ervoor kiest in de zorg te gaan leren en werken\"\n"
      "risks = [\"Too few supervisors\"]\ntensions = []\nowner = \"noorderzorg\"\n"
      "[shares]\nnoorderzorg = \"+4\"\nhanzeschool = \"to 51\"\n[means]\nnoorderzorg = { hours = 120.5, "
      "budget = "
      "1000, kind = \"lent\", note = \"two days\" }\n[conditions]\n\"A room is found\" = 2024-01-31\n";
  files["goals/internships/first.toml"] = "result = \"to 122 internships by 2024-06-30\"\n";
  files["efforts/wards.toml"] = "name = \"Open wards\"\nsupports = [\"internships\"]\nuntil = 2024-05-31\n";
  return files;
}

}  // namespace

TEST_CASE("a result in full fits its width whatever the width") {
  const World world(with_everything());
  for (const Language language : {Language::en, Language::nl})
    for (const bool utf8 : {true, false})
      for (std::size_t width = 40; width <= 160; ++width) {
        std::istringstream lines(screen_of(world, "2024-10-31", {{false, utf8}, width, language}));
        for (std::string line; std::getline(lines, line);)
          CHECK_MESSAGE(text::display_width(line) <= width, line);
      }
}

TEST_CASE("a result in full is ASCII on a screen without UTF-8") {
  const World world(with_everything());
  for (const Language language : {Language::en, Language::nl})
    for (const std::string date : {"2023-01-01", "2024-02-01", "2024-10-31", "2025-06-30"})
      CHECK(text::is_ascii(screen_of(world, date, {{false, false}, 80, language})));
}

TEST_CASE("a result in full says none where a list says so out loud and that an effort has ended") {
  const World world(with_everything());
  const std::string shown = screen_of(world, "2024-10-31", {{false, true}, 120, Language::en});
  CHECK(shown.find("tensions    none\n") != std::string::npos);
  CHECK(shown.find("Open wards (ended 31 May 2024)") != std::string::npos);
  CHECK(shown.find("A room is found (met 31 Jan 2024)") != std::string::npos);
  CHECK(shown.find("noorderzorg: 120.5 hours, 1000 EUR a year (lent); two days") != std::string::npos);
}
