#include "partnerships.hpp"
#include "render/due_text.hpp"
#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace accord;
using namespace accord::test;
using namespace accord::render;

namespace {

std::string screen_of(const World& world, const std::string& today, const std::string& until,
                      const Screen& screen) {
  const DueScope scope{day(today), day(until), std::nullopt, std::nullopt};
  const Due due = find_due(world.loaded.partnership, world.results, world.assess_on(today), scope);
  return render_due_text(world.loaded.partnership, due, scope, screen);
}

Files long_names() {
  Files files = worked_example();
  const std::string long_id(64, 'i');
  files["accord.toml"] = "format = 1\nname = \"" + std::string(200, 'n') +
                         "\"\nstart = 2023-12-31\n[governance]\nreview = \"monthly\"\n";
  files["parties/" + std::string(60, 'p') + ".toml"] =
      "name = \"Zorg én werk — 漢" + std::string(90, 'x') + "\"\n";
  files["indicators/internships.toml"] =
      "name = \"Internships\"\nunit = \"plaatsen per kwartaal per afdeling\"\nfrequency = \"monthly\"\n";
  files["indicators/" + long_id + ".toml"] = "name = \"Long\"\nunit = \"FTE\"\nfrequency = \"yearly\"\n";
  files["goals/" + long_id + ".toml"] = "result = \"to 80 " + long_id + " by 2024-12-31\"\n";
  files["ambitions/work.toml"] =
      "name = \"" + std::string(80, 'w') + "\"\n[governance]\nreview = \"yearly\"\n";
  return files;
}

}  // namespace

TEST_CASE("what is due fits its width whatever the width") {
  const World world(long_names());
  for (const Language language : {Language::en, Language::nl}) {
    for (std::size_t width = 40; width <= 200; ++width) {
      std::istringstream lines(
          screen_of(world, "2024-12-01", "2024-12-31", {{false, true}, width, language}));
      for (std::string line; std::getline(lines, line);)
        CHECK_MESSAGE(text::display_width(line) <= width, line);
    }
  }
}

TEST_CASE("what is due is told in ASCII where the screen has no UTF-8") {
  const World world(long_names());
  for (const Language language : {Language::en, Language::nl})
    for (const char c : screen_of(world, "2024-12-01", "2024-12-31", {{false, false}, 80, language}))
      CHECK(static_cast<unsigned char>(c) < 0x80);
}

TEST_CASE("names of parties can not drive the terminal of who reads what is due") {
  Files files = worked_example();
  files["indicators/internships.toml"] += "frequency = \"monthly\"\n";
  files["parties/noorderzorg.toml"] = "name = \"\\u001b[2J\\u202Eevil\\nline\"\n";
  const std::string screen =
      screen_of(World(files), "2024-12-01", "2024-12-31", {{false, true}, 80, Language::en});
  CHECK(screen.find('\x1b') == std::string::npos);
  CHECK(screen.find("\u202E") == std::string::npos);
  CHECK(screen.find("evil\\u{0a}line") != std::string::npos);
}
