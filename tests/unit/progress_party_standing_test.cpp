#include "partnerships.hpp"
#include "progress/course.hpp"
#include "progress/party_standing.hpp"

#include <doctest/doctest.h>

using namespace accord;
using namespace accord::test;
using progress::PartyStanding;

namespace {

std::vector<PartyStanding> standings_of(const Files& files, const std::string& date) {
  const World world(files);
  return progress::compute_party_standings(world.loaded.partnership, world.results,
                                           world.on(date, "internships"), day(date));
}

progress::Course course_of(const Files& files, const std::string& date) {
  const World world(files);
  return progress::compute_course(world.loaded.partnership, world.results, world.on(date, "internships"),
                                  day(date));
}

Files with_shares(const std::string& shares) {
  Files files = worked_example();
  files["goals/internships.toml"] += "[shares]\n" + shares;
  return files;
}

}  // namespace

TEST_CASE("a party stands against its own baseline and its own share and carries a part of the change") {
  const auto all = standings_of(with_shares("noorderzorg = \"+10%\"\n"), "2024-10-31");
  REQUIRE(all.size() == 2);
  const PartyStanding& school = all[0];
  const PartyStanding& care = all[1];
  CHECK(care.party.text() == "noorderzorg");
  CHECK(care.baseline == 70);
  REQUIRE(care.current);
  CHECK(care.current->value == 74);
  CHECK(care.current->date == day("2024-09-30"));
  CHECK(care.share == "+10%");
  CHECK(*care.share_target == doctest::Approx(77));
  CHECK(*care.progress == doctest::Approx(4.0 / 7));
  CHECK(*care.carries == doctest::Approx(4.0 / 6));
  CHECK_FALSE(school.share_target);
  CHECK_FALSE(school.progress);  // the target of a sum is nobody's own
  CHECK(*school.carries == doctest::Approx(2.0 / 6));
}

TEST_CASE("a party without a baseline can only have a level as its share and no progress") {
  Files files = with_shares("noorderzorg = \"to 80\"\nhanzeschool = \"+4\"\n");
  files["measurements/noorderzorg.toml"] = "[internships]\n2024-09-30 = 74\n";
  files["measurements/hanzeschool.toml"] = "[internships]\n2024-10-31 = 52\n";
  files["goals/internships.toml"] =
      "result = \"to 130 internships by 2024-12-31\"\n[shares]\nnoorderzorg = \"to 80\"\n"
      "hanzeschool = \"+4\"\n";
  const auto all = standings_of(files, "2024-10-31");
  REQUIRE(all.size() == 2);
  CHECK_FALSE(all[0].share_target);
  CHECK(all[1].share_target == 80);
  for (const PartyStanding& one : all) {
    CHECK_FALSE(one.counted);
    CHECK_FALSE(one.baseline);
    CHECK(one.current.has_value());
    CHECK_FALSE(one.progress);
    CHECK_FALSE(one.fresh);
    CHECK_FALSE(one.carries);
  }
}

TEST_CASE("where each party must get there by itself the target is everybody's own") {
  Files files = worked_example();
  files["indicators/internships.toml"] += "combine = \"worst\"\n";
  files["goals/internships.toml"] = "result = \"at least 60 internships by 2024-12-31\"\n";
  const auto all = standings_of(files, "2024-10-31");
  REQUIRE(all.size() == 2);
  CHECK(*all[0].progress == doctest::Approx(0.2));  // 50, 52, to 60
  CHECK(all[1].progress == 1.0);                    // it was past it already, and it still is
  CHECK_FALSE(all[0].share_target);
  CHECK_FALSE(all[0].carries);
}

TEST_CASE("nobody carries a change that is none at the decimals") {
  Files files = worked_example();
  files["measurements/noorderzorg.toml"] = "[internships]\n2023-12-31 = 70\n2024-09-30 = 68\n";
  for (const PartyStanding& one : standings_of(files, "2024-10-31")) CHECK_FALSE(one.carries);
}

TEST_CASE("the shares of parties that merged stand together for the one that took their place") {
  Files files = with_shares("noorderzorg = \"+10%\"\nhanzeschool = \"to 56\"\n");
  files["parties/noord.toml"] =
      "name = \"Noord\"\njoined = 2024-07-01\nsucceeds = [\"noorderzorg\", \"hanzeschool\"]\n";
  files["measurements/noord.toml"] = "[internships]\n2023-12-31 = 120\n2024-09-30 = 124\n";
  const auto all = standings_of(files, "2024-10-31");
  REQUIRE(all.size() == 1);
  CHECK(all[0].party.text() == "noord");
  CHECK(all[0].share.find("+10%") != std::string::npos);
  CHECK(*all[0].share_target == doctest::Approx(120 + 7 + 6));
  CHECK(*all[0].progress == doctest::Approx(4.0 / 13));
}

TEST_CASE("of one book for all parties the figures of parties are detail") {
  Files files = worked_example();
  files["measurements/all.toml"] = "[internships]\n2023-12-31 = 130\n2024-10-31 = 132\n";
  files.erase("measurements/hanzeschool.toml");
  const auto all = standings_of(files, "2024-10-31");
  REQUIRE(all.size() == 2);
  CHECK(all[0].party == Id::all());
  CHECK(all[0].counted);
  CHECK(*all[0].progress == doctest::Approx(2 / 5.2));
  CHECK(all[1].party.text() == "noorderzorg");
  CHECK_FALSE(all[1].counted);
}

TEST_CASE("a result that is yet to start or given up tells of shares and of no figures") {
  Files files = with_shares("noorderzorg = \"+4\"\n");
  const auto early = standings_of(files, "2023-06-30");
  REQUIRE(early.size() == 2);
  CHECK(early[1].share == "+4");
  CHECK_FALSE(early[1].baseline);
  files["goals/internships.toml"] += "[stopped]\ndate = 2024-06-30\nwhy = \"no room\"\n";
  const auto stopped = standings_of(files, "2024-10-31");
  REQUIRE(stopped.size() == 2);
  CHECK_FALSE(stopped[1].current);
}

TEST_CASE("the best party comes first and one without figures last") {
  const World world(with_shares("noorderzorg = \"+10%\"\nhanzeschool = \"+2\"\n"));
  const Assessment a = world.on("2024-10-31", "internships");
  auto all = progress::compute_party_standings(world.loaded.partnership, world.results, a, day("2024-10-31"));
  PartyStanding silent;
  silent.party = *Id::parse("a-silent-one");
  all.insert(all.begin(), silent);
  progress::sort_best_first(all, a);
  CHECK(all[0].party.text() == "hanzeschool");
  CHECK(all[1].party.text() == "noorderzorg");
  CHECK(all[2].party.text() == "a-silent-one");
}

TEST_CASE("a course begins at most two years before the baseline with what all its parties have") {
  Files files = worked_example();
  files["goals/internships.toml"] = "result = \"+4% internships by 2026-12-31\"\n";
  files["measurements/noorderzorg.toml"] =
      "[internships]\n2021-06-30 = 60\n2022-06-30 = 66\n2023-12-31 = 70\n2024-09-30 = 74\n";
  files["measurements/hanzeschool.toml"] = "[internships]\n2022-12-31 = 48\n2023-12-31 = 50\n";
  const auto course = course_of(files, "2024-10-31");
  REQUIRE(course.stretches.size() == 1);
  const auto& levels = course.stretches[0];
  REQUIRE(levels.size() == 3);
  CHECK(levels[0].date == day("2022-12-31"));
  CHECK(levels[0].value == 114);
  CHECK(levels[1].value == 120);
  CHECK(levels[2].value == 124);
  CHECK(course.projection.empty());  // two points make no trend
}

TEST_CASE("a course is cut at a break and shows what was measured before it as it was measured then") {
  Files files = worked_example();
  files["goals/internships.toml"] = "result = \"+4% internships by 2026-12-31\"\n";
  files["indicators/internships.toml"] += "[breaks]\n2024-07-01 = \"another count\"\n";
  files["measurements/noorderzorg.toml"] =
      "[internships]\n2023-12-31 = { value = 140, was = 70 }\n"
      "2024-04-30 = 71\n2024-09-30 = 148\n";
  files["measurements/hanzeschool.toml"] =
      "[internships]\n2023-12-31 = { value = 100, was = 50 }\n2024-04-30 = 51\n2024-09-30 = 102\n";
  const auto course = course_of(files, "2024-10-31");
  REQUIRE(course.stretches.size() == 3);
  CHECK(course.breaks == std::vector<Date>{day("2024-07-01")});
  std::size_t values = 0;
  bool old_way = false;
  for (const auto& stretch : course.stretches) {
    values += stretch.size();
    old_way = old_way || (stretch.front().value == 120 && stretch.back().value == 122);
  }
  CHECK(values == 4);
  CHECK(old_way);
}
