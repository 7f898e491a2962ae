#include "accord/due.hpp"
#include "partnerships.hpp"

#include <doctest/doctest.h>

using namespace accord;
using namespace accord::test;

namespace {

Due due_on(const World& world, const std::string& today, const std::string& until) {
  const auto assessed = world.assess_on(today);
  return find_due(world.loaded.partnership, world.results, assessed,
                  {day(today), day(until), std::nullopt, std::nullopt});
}

// "noorderzorg internships 2024-10-31 overdue, ..."
std::string figures_on(const World& world, const std::string& today, const std::string& until) {
  std::string out;
  for (const DueFigure& f : due_on(world, today, until).figures)
    out += (out.empty() ? "" : ", ") + f.party.text() + ' ' + f.indicator.text() + ' ' + f.due.iso() +
           (f.overdue ? " overdue" : "") + (f.for_baseline ? " baseline" : "");
  return out;
}

// One party, one indicator with these lines, and its book.
Files one_party(const std::string& indicator, const std::string& book) {
  return {{"accord.toml", "format = 1\nname = \"Work in the region\"\nstart = 2023-12-31\n"},
          {"parties/noorderzorg.toml", "name = \"Noorderzorg\"\n"},
          {"indicators/places.toml", "name = \"Places\"\nunit = \"places\"\n" + indicator},
          {"goals/places.toml", "result = \"to 100 places by 2026-12-31\"\n"},
          {"measurements/noorderzorg.toml", book}};
}

}  // namespace

TEST_CASE("a figure is due one period after the newest and overdue when its party is no longer fresh") {
  struct Worked {
    const char *frequency, *newest, *due;
    int fresh_days;
  };
  const Worked cases[] = {
      {"monthly", "2024-01-31", "2024-02-29", 45},  // a month's last day stays one
      {"monthly", "2024-02-29", "2024-03-31", 45},
      {"monthly", "2024-01-30", "2024-02-29", 45},  // a day that the month does not have
      {"monthly", "2024-03-15", "2024-04-15", 45},
      {"quarterly", "2024-06-30", "2024-09-30", 137},
      {"quarterly", "2024-11-30", "2025-02-28", 137},
      {"yearly", "2024-02-29", "2025-02-28", 548},
      {"yearly", "2024-12-31", "2025-12-31", 548},
  };
  for (const Worked& one : cases) {
    CAPTURE(one.newest);
    const World world(one_party("frequency = \"" + std::string(one.frequency) + "\"\n",
                                "[places]\n2023-12-31 = 70\n" + std::string(one.newest) + " = 71\n"));
    const std::string figure = std::string("noorderzorg places ") + one.due;
    const Date last_fresh = day(one.newest).plus_days(one.fresh_days);
    const std::string eve = day(one.due).plus_days(-1).iso();
    CHECK(figures_on(world, one.newest, eve) == "");
    CHECK(figures_on(world, one.newest, one.due) == figure);
    CHECK(figures_on(world, last_fresh.iso(), last_fresh.iso()) == figure);
    const std::string late = last_fresh.plus_days(1).iso();
    CHECK(figures_on(world, late, late) == figure + " overdue");
  }
}

TEST_CASE("what is overdue is what status calls not up to date") {
  Files files = worked_example();
  files["indicators/internships.toml"] += "frequency = \"quarterly\"\n";
  const World world(files);
  for (const char* today : {"2024-01-31", "2024-05-15", "2024-09-15", "2024-11-01", "2024-12-31"}) {
    CAPTURE(today);
    const Assessment a = world.on(today, "internships");
    std::size_t overdue = 0;
    for (const DueFigure& f : due_on(world, today, today).figures) overdue += f.overdue ? 1 : 0;
    CHECK(overdue == a.numbers->coverage.counted - a.numbers->coverage.fresh);
  }
}

TEST_CASE("a figure tells the newest before it") {
  const World world(one_party("frequency = \"monthly\"\n", "[places]\n2023-12-31 = 70\n2024-01-31 = 71.5\n"));
  const Due due = due_on(world, "2024-02-10", "2024-02-29");
  REQUIRE(due.figures.size() == 1);
  REQUIRE(due.figures[0].last);
  CHECK(due.figures[0].last->date == day("2024-01-31"));
  CHECK(due.figures[0].last->value == 71.5);
}

TEST_CASE("without a frequency nothing is due") {
  const World world(one_party("", "[places]\n2023-12-31 = 70\n"));
  CHECK(figures_on(world, "2026-10-31", "2026-12-31") == "");
  const World nothing(one_party("", ""));
  CHECK(figures_on(nothing, "2026-10-31", "2026-12-31") == "");
}

TEST_CASE("only a running result waits for figures") {
  Files files = one_party("frequency = \"monthly\"\n", "[places]\n2023-12-31 = 70\n");
  const World world(files);
  CHECK(figures_on(world, "2023-12-30", "2026-12-31") == "");
  CHECK(figures_on(world, "2023-12-31", "2024-01-31") == "noorderzorg places 2024-01-31");
  CHECK(figures_on(world, "2026-12-31", "2026-12-31") == "noorderzorg places 2024-01-31 overdue");
  CHECK(figures_on(world, "2027-01-01", "2027-12-31") == "");
  files["goals/places.toml"] += "[stopped]\ndate = 2024-05-01\nwhy = \"no longer needed\"\n";
  const World stopped(files);
  CHECK(figures_on(stopped, "2024-04-30", "2024-04-30") == "noorderzorg places 2024-01-31 overdue");
  CHECK(figures_on(stopped, "2024-05-01", "2024-12-31") == "");
}

TEST_CASE("a figure after the deadline or after the party leaves is not waited for") {
  Files files = one_party("frequency = \"yearly\"\n", "[places]\n2023-12-31 = 70\n2025-12-31 = 80\n");
  files["goals/places.toml"] = "result = \"to 100 places by 2026-12-30\"\n";
  CHECK(figures_on(World(files), "2026-12-01", "2027-12-31") == "");
  files["goals/places.toml"] = "result = \"to 100 places by 2026-12-31\"\n";
  CHECK(figures_on(World(files), "2026-12-01", "2027-12-31") == "noorderzorg places 2026-12-31");
  files["parties/noorderzorg.toml"] += "left = 2026-12-30\n";
  CHECK(figures_on(World(files), "2026-12-01", "2027-12-31") == "");
}

TEST_CASE("a party that left is not waited for whether or not it had a baseline") {
  Files files = one_party("frequency = \"monthly\"\n", "[places]\n2023-12-31 = 70\n");
  files["parties/oosterhuis.toml"] = "name = \"Oosterhuis\"\n";
  CHECK(figures_on(World(files), "2024-03-31", "2024-03-31") ==
        "noorderzorg places 2024-01-31 overdue, oosterhuis places 2023-12-31 overdue baseline");
  files["parties/noorderzorg.toml"] += "left = 2024-02-01\n";
  files["parties/oosterhuis.toml"] += "left = 2024-02-01\n";
  CHECK(figures_on(World(files), "2024-03-31", "2024-03-31") == "");
}

TEST_CASE("a missing baseline is waited for beside the next figure and is not overdue on its own day") {
  Files files = one_party("frequency = \"monthly\"\n", "[places]\n2024-02-29 = 70\n");
  CHECK(figures_on(World(files), "2023-12-31", "2023-12-31") == "noorderzorg places 2023-12-31 baseline");
  CHECK(figures_on(World(files), "2024-01-01", "2024-01-31") ==
        "noorderzorg places 2023-12-31 overdue baseline");
  CHECK(figures_on(World(files), "2024-03-01", "2024-03-31") ==
        "noorderzorg places 2023-12-31 overdue baseline, noorderzorg places 2024-03-31");
}

TEST_CASE("a baseline of a whole quarter asks for each month that it lacks") {
  const std::string indicator = "kind = \"count\"\nper = \"quarter\"\nfrequency = \"monthly\"\n";
  const World world(one_party(indicator, "[places]\n2023-11-30 = 5\n"));
  CHECK(figures_on(world, "2023-12-31", "2023-12-31") ==
        "noorderzorg places 2023-10-31 overdue baseline, noorderzorg places 2023-12-31 baseline");
  const World whole(one_party(indicator, "[places]\n2023-12-31 = { value = 15, covers = \"quarter\" }\n"));
  CHECK(figures_on(whole, "2024-01-31", "2024-01-31") == "noorderzorg places 2024-01-31");
}

TEST_CASE("the first figure of a running total is due one period after its baseline") {
  const World world(one_party("kind = \"count\"\nfrequency = \"quarterly\"\n", ""));
  CHECK(figures_on(world, "2024-01-15", "2024-03-30") == "");
  CHECK(figures_on(world, "2024-01-15", "2024-03-31") == "noorderzorg places 2024-03-31");
  CHECK(figures_on(world, "2024-04-01", "2024-04-01") == "noorderzorg places 2024-03-31 overdue");
}

TEST_CASE("estimates that are there already are not waited for") {
  const World world(one_party("plan = true\nfrequency = \"yearly\"\n",
                              "[places]\n2023-12-31 = 70\n2024-12-31 = 80\n2025-12-31 = 90\n"));
  CHECK(figures_on(world, "2024-11-01", "2025-12-31") == "");
  CHECK(figures_on(world, "2024-11-01", "2026-12-31") == "noorderzorg places 2026-12-31");
}

TEST_CASE("the book of the whole partnership is waited for in place of the parties") {
  Files files = one_party("frequency = \"monthly\"\n", "");
  files["measurements/all.toml"] = "[places]\n2023-12-31 = 70\n";
  CHECK(figures_on(World(files), "2024-01-10", "2024-01-31") == "all places 2024-01-31");
  files["measurements/all.toml"] = "[places]\n2024-01-05 = 70\n";
  CHECK(figures_on(World(files), "2024-01-10", "2024-01-31") == "all places 2023-12-31 overdue baseline");
}

TEST_CASE("a ratio waits for each of its sides and a weighted mean for its weights") {
  Files files{{"accord.toml", "format = 1\nname = \"Work in the region\"\nstart = 2023-12-31\n"},
              {"parties/noorderzorg.toml", "name = \"Noorderzorg\"\n"},
              {"indicators/staff.toml", "name = \"Staff\"\nunit = \"FTE\"\nfrequency = \"yearly\"\n"},
              {"indicators/trained.toml", "name = \"Trained\"\nunit = \"people\"\nfrequency = \"monthly\"\n"},
              {"goals/share.toml", "result = \"to 50% share by 2026-12-31\"\n"},
              {"measurements/noorderzorg.toml",
               "[share]\n2023-12-31 = 10\n[staff]\n2023-12-31 = 100\n[trained]\n2023-12-31 = 10\n"}};
  files["indicators/share.toml"] =
      "name = \"Share\"\nunit = \"%\"\ncombine = \"ratio\"\nof = \"trained\"\nto = \"staff\"\n";
  CHECK(figures_on(World(files), "2024-02-29", "2024-12-31") ==
        "noorderzorg staff 2024-12-31, noorderzorg trained 2024-01-31 overdue");
  files["indicators/share.toml"] =
      "name = \"Share\"\nunit = \"%\"\nfrequency = \"quarterly\"\ncombine = \"weighted\"\nweight = "
      "\"staff\"\n";
  CHECK(figures_on(World(files), "2024-02-29", "2024-12-31") ==
        "noorderzorg share 2024-03-31, noorderzorg staff 2024-12-31");
}

TEST_CASE("after a merger the new party is waited for and before it the old ones") {
  Files files = one_party("frequency = \"monthly\"\n", "[places]\n2023-12-31 = 70\n2024-01-31 = 71\n");
  files["parties/oosterhuis.toml"] = "name = \"Oosterhuis\"\n";
  files["measurements/oosterhuis.toml"] = "[places]\n2023-12-31 = 30\n2024-01-31 = 31\n";
  files["parties/samen.toml"] =
      "name = \"Samen\"\njoined = 2024-02-15\nsucceeds = [\"noorderzorg\", \"oosterhuis\"]\n";
  files["measurements/samen.toml"] = "[places]\n2023-12-31 = 100\n2024-01-31 = 102\n";
  const World world(files);
  CHECK(figures_on(world, "2024-02-14", "2024-02-29") ==
        "noorderzorg places 2024-02-29, oosterhuis places 2024-02-29");
  CHECK(figures_on(world, "2024-02-15", "2024-02-29") == "samen places 2024-02-29");
}

TEST_CASE("a figure that two results ask for is listed once") {
  Files files = one_party("frequency = \"monthly\"\n", "[places]\n2023-12-31 = 70\n");
  files["goals/places/first.toml"] = "result = \"to 80 places by 2025-12-31\"\n";
  CHECK(figures_on(World(files), "2024-01-10", "2024-01-31") == "noorderzorg places 2024-01-31");
}

TEST_CASE("deadlines and reviews come up to the last day asked for and neither before today") {
  Files files = one_party("", "[places]\n2023-12-31 = 70\n");
  files["goals/places/first.toml"] = "result = \"to 80 places by 2025-12-31\"\n";
  files["accord.toml"] += "end = 2026-12-31\n[governance]\nreview = \"quarterly\"\n";
  files["ambitions/work.toml"] = "name = \"Work\"\n[governance]\nreview = \"yearly\"\n";
  const World world(files);
  const Due before = due_on(world, "2025-12-01", "2025-12-30");
  CHECK(before.deadlines.empty());
  CHECK(before.reviews.empty());
  const Due on = due_on(world, "2025-12-31", "2025-12-31");
  REQUIRE(on.deadlines.size() == 1);
  CHECK(on.deadlines[0].result.text() == "places/first");
  CHECK(on.deadlines[0].state == State::no_data);
  REQUIRE(on.reviews.size() == 2);
  CHECK_FALSE(on.reviews[0].ambition);
  CHECK(on.reviews[1].ambition->text() == "work");
  CHECK(due_on(world, "2026-01-01", "2026-02-28").deadlines.empty());
  const Due next = due_on(world, "2026-01-01", "2026-12-31");
  REQUIRE(next.reviews.size() == 2);
  CHECK(next.reviews[0].date == day("2026-03-31"));
  CHECK(next.reviews[1].date == day("2026-12-31"));
  CHECK(due_on(world, "2027-01-01", "2028-01-01").reviews.empty());
}

TEST_CASE("a party and an ambition are asked about by themselves") {
  Files files = one_party("frequency = \"monthly\"\n", "[places]\n2023-12-31 = 70\n");
  files["parties/oosterhuis.toml"] = "name = \"Oosterhuis\"\n";
  files["measurements/oosterhuis.toml"] = "[places]\n2023-12-31 = 70\n";
  files["ambitions/work.toml"] = "name = \"Work\"\n";
  files["ambitions/care.toml"] = "name = \"Care\"\n";
  files["goals/places.toml"] += "ambition = \"work\"\nparties = [\"noorderzorg\"]\n";
  files["goals/more.toml"] =
      "result = \"to 100 places by 2026-12-31\"\nambition = \"care\"\nparties = [\"oosterhuis\"]\n";
  const World world(files);
  const auto assessed = world.assess_on("2026-12-01");
  DueScope scope{day("2026-12-01"), day("2026-12-31"), Id::parse("noorderzorg"), std::nullopt};
  const auto ask = [&] { return find_due(world.loaded.partnership, world.results, assessed, scope); };
  REQUIRE(ask().figures.size() == 1);
  CHECK(ask().figures[0].party.text() == "noorderzorg");
  REQUIRE(ask().deadlines.size() == 1);
  CHECK(ask().deadlines[0].result.text() == "places");
  scope.party.reset();
  scope.ambition = Id::parse("care");
  REQUIRE(ask().figures.size() == 1);
  CHECK(ask().figures[0].party.text() == "oosterhuis");
  CHECK(ask().deadlines[0].result.text() == "more");
  scope.ambition.reset();
  scope.party = Id::all();
  CHECK(ask().figures.empty());
  CHECK(ask().deadlines.size() == 2);
}
