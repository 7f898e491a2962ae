#include "partnerships.hpp"
#include "render/log_text.hpp"
#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace accord;
using namespace accord::test;
using namespace accord::render;

namespace {

std::vector<Event> one_of_each_kind() {
  std::vector<Event> out;
  for (int kind = 0; kind <= static_cast<int>(EventKind::goal_changed); ++kind) {
    Event event;
    event.kind = static_cast<EventKind>(kind);
    event.date = day("2024-11-04");
    event.goal = *Id::parse_path("internships/" + std::string(60, 'i'));
    event.indicator = *Id::parse("internships");
    event.party = *Id::parse("noorderzorg");
    event.count = 2;
    event.last = Level{day("2024-10-31"), 1234.5};
    event.from = "124.5";
    event.to = "a sentence — 漢字 " + std::string(90, 'x');
    event.text = std::string(120, 'w') + " and more\n\x1b[2J";
    event.by = {"board", std::string(50, 'b')};
    event.origin = Origin::commit;
    event.who = "Jan \x1b[31m de Vries";
    out.push_back(event);
  }
  return out;
}

std::string screen_of(const std::vector<Event>& events, const Screen& screen) {
  const World world(worked_example());
  return render_log_text(world.loaded.partnership, events, day("2024-12-01"), screen);
}

}  // namespace

TEST_CASE("the log fits its width whatever the width") {
  const auto events = one_of_each_kind();
  for (const Language language : {Language::en, Language::nl})
    for (std::size_t width = 40; width <= 160; ++width) {
      std::istringstream lines(screen_of(events, {{false, true}, width, language}));
      for (std::string line; std::getline(lines, line);)
        CHECK_MESSAGE(text::display_width(line) <= width, line);
    }
}

TEST_CASE("the log shows nothing that a screen would obey and no UTF-8 where there is none") {
  const std::string shown = screen_of(one_of_each_kind(), {{false, false}, 80, Language::en});
  CHECK(shown.find('\x1b') == std::string::npos);
  CHECK(text::is_ascii(shown));
}

TEST_CASE("the log writes numbers as the language does") {
  Event event;
  event.kind = EventKind::goal_changed;
  event.part = GoalPart::target;
  event.goal = *Id::parse("internships");
  event.from = "124.5";
  event.to = "2025-12-31";
  CHECK(screen_of({event}, {{false, true}, 80, Language::nl}).find("124,5 -> 31 dec 2025") !=
        std::string::npos);
  CHECK(screen_of({}, {{false, true}, 80, Language::nl}).find("Er is niets gebeurd.") != std::string::npos);
}
