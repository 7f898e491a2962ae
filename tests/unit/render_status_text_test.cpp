#include "partnerships.hpp"
#include "render/status_text.hpp"
#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace accord;
using namespace accord::test;
using namespace accord::render;

namespace {

std::string screen_of(const World& world, const std::string& date, const Screen& screen) {
  const auto assessed = world.assess_on(date);
  StatusList list{world.loaded.partnership, world.results, day(date), {}};
  for (const std::size_t i : world.results.outline) list.shown.push_back(&assessed[i]);
  return render_status_text(list, screen);
}

}  // namespace

TEST_CASE("a status screen fits its width whatever the width") {
  Files files = worked_example();
  files["goals/internships/first.toml"] =
      "result = \"to 121 internships by 2024-06-30\"\ntitle = \"" + std::string(120, 'x') + "\"\n";
  const std::string long_id(64, 'i');
  files["goals/internships/" + long_id + ".toml"] = "result = \"to 121 internships by 2024-06-30\"\n";
  // Deep down there would be no room left for a title.
  std::string folder = "goals/internships/" + long_id;
  for (int level = 0; level < 8; ++level, folder += "/d")
    files[folder + "/d.toml"] = "result = \"to 121 internships by 2024-06-30\"\n";
  files["accord.toml"] = "format = 1\nname = \"" + std::string(200, 'n') + "\"\nstart = 2023-12-31\n";
  const World world(files);
  const Files empty{{"accord.toml", "format = 1\nname = \"New\"\n"}};
  for (const Language language : {Language::en, Language::nl}) {
    for (std::size_t width = 40; width <= 200; ++width) {
      const Screen screen{{false, true}, width, language};
      std::istringstream lines(screen_of(world, "2024-10-31", screen) +
                               screen_of(World(empty), "2024-10-31", screen));
      for (std::string line; std::getline(lines, line);)
        CHECK_MESSAGE(text::display_width(line) <= width, line);
    }
  }
}

TEST_CASE("a screen that is too narrow for a status is taken for 40 columns wide") {
  const World world(worked_example());
  const std::string least = screen_of(world, "2024-10-31", {{false, true}, 40, Language::en});
  for (const std::size_t width : {0U, 1U, 2U, 10U, 39U})
    CHECK(screen_of(world, "2024-10-31", {{false, true}, width, Language::en}) == least);
}

TEST_CASE("a screen without UTF-8 gets nothing but ASCII") {
  Files files = worked_example();
  files["accord.toml"] = "format = 1\nname = \"Zorg én werk — 漢\"\nstart = 2023-12-31\n";
  const World world(files);
  for (const Language language : {Language::en, Language::nl})
    for (const char c : screen_of(world, "2024-10-31", {{false, false}, 80, language}))
      CHECK(static_cast<unsigned char>(c) < 0x80);
}

TEST_CASE("names from files can not drive the terminal") {
  Files files = worked_example();
  files["goals/internships.toml"] += "title = \"\\u001b[2J\\u202Eevil\\nline\"\n";
  const World world(files);
  const std::string screen = screen_of(world, "2024-10-31", {{false, true}, 80, Language::en});
  CHECK(screen.find('\x1b') == std::string::npos);
  CHECK(screen.find("\u202E") == std::string::npos);
  CHECK(screen.find("\\u{1b}") != std::string::npos);
  CHECK(screen.find("evil\\u{0a}line") != std::string::npos);  // nor begin a line of their own
}

TEST_CASE("a partnership without goals says so") {
  const World world(Files{{"accord.toml", "format = 1\nname = \"New\"\n"}});
  CHECK(screen_of(world, "2024-10-31", {{false, true}, 80, Language::en}).find("no goals yet") !=
        std::string::npos);
}
