#include "accord/history.hpp"
#include "partnerships.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace accord {
namespace {

using test::day;
using test::Files;
using test::World;

Partnership load(const Files& files) { return load_partnership(store::MemoryTree(files)).partnership; }

Revision step(const std::vector<Files>& before, const Files& after, const std::string& date) {
  Revision out;
  for (const Files& files : before) out.before.push_back(load(files));
  out.after = load(after);
  out.date = day(date);
  out.who = "Sietse";
  out.commit = "c0ffee";
  return out;
}

// "2024-11-04 figures-recorded noorderzorg 2", for what happened by these steps.
std::string told(const History& history, const Files& today = {}) {
  const World world(today);
  std::string out;
  for (const Event& e :
       history.events(world.loaded.partnership, world.assess_on("2026-12-31"), day("2026-12-31"))) {
    std::string line = e.date.iso() + ' ' + std::string(event_kind_name(e.kind));
    if (!e.goal.empty()) line += ' ' + e.goal.text();
    if (!e.indicator.empty()) line += ' ' + e.indicator.text();
    if (!e.party.empty()) line += ' ' + e.party.text();
    if (e.kind == EventKind::goal_changed) line += ' ' + std::string(goal_part_name(e.part));
    if (!e.from.empty() || !e.to.empty()) line += " (" + e.from + " > " + e.to + ')';
    if (e.count > 0) line += ' ' + std::to_string(e.count);
    if (!e.who.empty()) line += " by " + e.who;
    out += line + '\n';
  }
  return out;
}

std::string lines(const std::vector<std::string>& all) {
  std::string out;
  for (const std::string& line : all) out += line + '\n';
  return out;
}

const std::string kBook = "measurements/noorderzorg.toml";
const std::string kGoal = "goals/internships.toml";

TEST_CASE("Figures of one commit are one event for each thing that became of them") {
  History history;
  history.add(step({Files{{kBook, "[a]\n2024-01-31 = 1\n2024-02-29 = 2\n2024-03-31 = 3\n"}}},
                   Files{{kBook, "[a]\n2024-01-31 = 1\n2024-02-29 = 5\n2024-04-30 = 4\n2024-05-31 = 6\n"}},
                   "2024-06-01"));
  CHECK(told(history) == lines({"2024-06-01 figures-recorded a noorderzorg 2 by Sietse",
                                "2024-06-01 figures-corrected a noorderzorg 1 by Sietse",
                                "2024-06-01 figures-removed a noorderzorg 1 by Sietse"}));
}

TEST_CASE("A merge tells only what none of its parents has") {
  History history;
  history.add(step({Files{{kBook, "[a]\n2024-01-31 = 1\n"}}, Files{{kBook, "[a]\n2024-01-31 = 2\n"}}},
                   Files{{kBook, "[a]\n2024-01-31 = 2\n"}}, "2024-06-01"));
  CHECK(told(history).empty());
  history.add(step({Files{{kBook, "[a]\n2024-01-31 = 1\n"}}, Files{{kBook, "[a]\n2024-02-29 = 2\n"}}},
                   Files{{kBook, "[a]\n2024-01-31 = 1\n2024-02-29 = 3\n"}}, "2024-06-02"));
  CHECK(told(history) == lines({"2024-06-02 figures-corrected a noorderzorg 1 by Sietse"}));
}

TEST_CASE("A deadline that a merge itself sets is told and one that a parent has is not") {
  const auto goal = [](const std::string& deadline) {
    return Files{{kGoal, "result = \"+4% internships by " + deadline + "\"\n"}};
  };
  History history;
  history.add(step({goal("2024-12-31"), goal("2025-12-31")}, goal("2025-12-31"), "2024-06-01"));
  CHECK(told(history).empty());
  history.add(step({goal("2024-12-31"), goal("2025-12-31")}, goal("2026-12-31"), "2024-06-02"));
  CHECK(told(history) ==
        lines({"2024-06-02 goal-changed internships deadline (2024-12-31 > 2026-12-31) by Sietse"}));
}

TEST_CASE("A book that can't be read on one side is left out of the comparison") {
  History history;
  history.add(step({Files{{kBook, "[a]\n2024-01-31 = 1\n"}}}, Files{{kBook, "[a\n"}}, "2024-06-01"));
  history.add(step({Files{{kBook, "[a\n"}}}, Files{{kBook, "[a]\n2024-01-31 = 1\n"}}, "2024-06-02"));
  CHECK(told(history).empty());
}

TEST_CASE("Each part of a goal that changed is told") {
  History history;
  history.add(step({Files{{kGoal, "result = \"+4% internships by 2024-12-31\"\nparties = [\"a\"]\n"}}},
                   Files{{kGoal,
                          "result = \"+3% internships by 2025-12-31\"\nparties = [\"a\", \"b\"]\nowner = "
                          "\"a\"\nbaseline = 2023-06-30\n"}},
                   "2024-06-01"));
  CHECK(
      told(history) ==
      lines({"2024-06-01 goal-changed internships deadline (2024-12-31 > 2025-12-31) by Sietse",
             "2024-06-01 goal-changed internships target (+4% internships by 2024-12-31 > +3% internships by "
             "2025-12-31) by Sietse",
             "2024-06-01 goal-changed internships owner ( > a) by Sietse",
             "2024-06-01 goal-changed internships parties (a > a, b) by Sietse",
             "2024-06-01 goal-changed internships baseline ( > 2023-06-30) by Sietse"}));
}

TEST_CASE("Only other words are a changed sentence and another order of parties is nothing") {
  History history;
  history.add(step({Files{{kGoal, "result = \"+4% internships by 2024-12-31\"\nparties = [\"a\", \"b\"]\n"}}},
                   Files{{kGoal, "result = \"+4% stageplaatsen by 2024-12-31\"\nparties = [\"b\", \"a\"]\n"}},
                   "2024-06-01"));
  CHECK(told(history) ==
        lines({"2024-06-01 goal-changed internships result (+4% internships by 2024-12-31 > +4% "
               "stageplaatsen by 2024-12-31) by Sietse"}));
}

TEST_CASE("What was told before a goal and its indicator got another id is told by that") {
  History history;
  const std::string old_indicator = "indicators/internships.toml", new_indicator = "indicators/stages.toml";
  const std::string indicator = "name = \"Internships\"\nunit = \"places\"\n";
  history.add(step({Files{}},
                   Files{{kGoal, "result = \"+4% internships by 2024-12-31\"\n"},
                         {kBook, "[internships]\n2024-01-31 = 1\n"},
                         {old_indicator, indicator}},
                   "2024-05-01"));
  history.add(step({Files{{kGoal, "result = \"+4% internships by 2024-12-31\"\n"},
                          {kBook, "[internships]\n2024-01-31 = 1\n"},
                          {old_indicator, indicator}}},
                   Files{{"goals/stages.toml", "result = \"+4% stages by 2024-12-31\"\n"},
                         {kBook, "[stages]\n2024-01-31 = 1\n"},
                         {new_indicator, indicator}},
                   "2024-06-01"));
  CHECK(told(history) == lines({"2024-06-01 goal-renamed stages (internships > stages) by Sietse",
                                "2024-05-01 goal-added stages by Sietse",
                                "2024-05-01 figures-recorded stages noorderzorg 1 by Sietse"}));
}

TEST_CASE("Goals that come and go are told") {
  History history;
  history.add(step({Files{{kGoal, "result = \"+4% internships by 2024-12-31\"\n"}}},
                   Files{{"goals/retention.toml", "result = \"+4% retention by 2024-12-31\"\n"}},
                   "2024-06-01"));
  CHECK(told(history) == lines({"2024-06-01 goal-added retention by Sietse",
                                "2024-06-01 goal-removed internships by Sietse"}));
}

TEST_CASE("What the files tell by themselves needs no history, and is of who wrote it first") {
  Files today = test::worked_example();
  today["decisions/later.toml"] = "date = 2024-02-01\ndecision = \"A year later\"\nby = \"all\"\n";
  today["ratifications/noorderzorg.toml"] =
      "[internships]\n2024-03-14 = { by = [\"board\"], result = \"+4% internships by 2024-12-31\" }\n";
  History history;
  CHECK(told(history, today) ==
        lines({"2024-10-31 reached internships internships",
               "2024-03-14 ratification internships noorderzorg", "2024-02-01 decision"}));
  const Files decision{{"decisions/later.toml", today["decisions/later.toml"]}};
  history.add(step({Files{}}, decision, "2024-02-03"));
  CHECK(told(history, today).ends_with("2024-02-01 decision by Sietse\n"));
}

TEST_CASE("A commit that is dated ahead is told and a decision that is not") {
  History history;
  history.add(step({Files{}}, Files{{kBook, "[a]\n2024-01-31 = 1\n"}}, "2150-06-01"));
  Files today;
  today["decisions/later.toml"] = "date = 2150-02-01\ndecision = \"A year later\"\n";
  CHECK(told(history, today) == lines({"2150-06-01 figures-recorded a noorderzorg 1 by Sietse"}));
}

TEST_CASE("Without a history figures are of their own days and those of days to come are not told") {
  History history;
  Revision files;
  files.origin = Origin::file;
  files.after = load({{kBook, "[a]\n2024-01-31 = 1\n2027-01-31 = 2\n2024-03-31 = 3\n"}});
  history.add(files);
  CHECK(told(history) == lines({"2024-03-31 figures-recorded a noorderzorg 1",
                                "2024-01-31 figures-recorded a noorderzorg 1"}));
}

TEST_CASE("A goal has the figures it is measured by and of its own parties only") {
  Files files = test::worked_example();
  files[kGoal] = "result = \"+4% internships by 2024-12-31\"\nparties = [\"hanzeschool\"]\n";
  files["measurements/hanzeschool.toml"] += "[other]\n2024-01-31 = 1\n";
  const World world(files);
  History history;
  Revision today;
  today.origin = Origin::file;
  today.after.books = world.loaded.partnership.books;
  history.add(today);
  const auto all = history.events(world.loaded.partnership, {}, day("2026-12-31"));
  HistoryScope scope;
  scope.goal = Id::parse("internships");
  const auto its = select_events(all, world.loaded.partnership, world.results, scope);
  REQUIRE(its.size() == 3);
  CHECK(its.front().party.text() == "hanzeschool");
  scope.since = day("2024-04-30");
  CHECK(select_events(all, world.loaded.partnership, world.results, scope).size() == 2);
  HistoryScope party;
  party.party = Id::parse("noorderzorg");
  CHECK(select_events(all, world.loaded.partnership, world.results, party).size() == 3);
}

}  // namespace
}  // namespace accord
