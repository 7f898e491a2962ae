#include "partnerships.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace accord;
using namespace accord::test;

TEST_CASE("the worked example of the essay comes out as it says") {
  const World world(worked_example());
  const Assessment a = world.on("2024-10-31", "internships");
  REQUIRE(a.numbers);
  REQUIRE(a.numbers->standing);
  const Numbers& n = *a.numbers;
  const Standing& s = *n.standing;
  CHECK(n.baseline.value == 120);
  CHECK(n.target.value == doctest::Approx(124.8));
  CHECK(n.trend.size() == 4);
  CHECK(n.trend[1].value == 121);
  CHECK(n.trend[2].value == 124);
  CHECK(s.current.value == 126);
  CHECK(s.current.date == day("2024-10-31"));
  CHECK(s.progress == doctest::Approx(1.25));
  CHECK(s.expected == doctest::Approx(305.0 / 366.0));
  CHECK(a.state == State::achieved);
  CHECK(s.reached == day("2024-10-31"));
  CHECK_FALSE(s.reaches);
  CHECK(n.coverage.parties == 2);
  CHECK(n.coverage.counted == 2);
  CHECK(n.coverage.reporting == 2);
}

TEST_CASE("a result is seen as it was on the day and figures after that day change nothing") {
  Files files = worked_example();
  const World before(files);
  files["measurements/noorderzorg.toml"] += "2024-11-30 = 999\n";
  const World after(files);
  const Assessment a = before.on("2024-10-31", "internships");
  const Assessment b = after.on("2024-10-31", "internships");
  CHECK(a.state == b.state);
  CHECK(a.numbers->standing->progress == b.numbers->standing->progress);
  CHECK(a.numbers->standing->projected == b.numbers->standing->projected);
}

TEST_CASE("a party without a baseline changes nothing but the coverage") {
  Files files = worked_example();
  const World without(files);
  files["parties/oosterhuis.toml"] = "name = \"Oosterhuis\"\n";
  files["measurements/oosterhuis.toml"] = "[internships]\n2024-03-31 = 500\n2024-10-15 = 900\n";
  const World with(files);
  const Assessment a = without.on("2024-10-31", "internships");
  const Assessment b = with.on("2024-10-31", "internships");
  CHECK(a.state == b.state);
  CHECK(a.numbers->baseline.value == b.numbers->baseline.value);
  CHECK(a.numbers->standing->current.value == b.numbers->standing->current.value);
  CHECK(a.numbers->standing->projected == b.numbers->standing->projected);
  CHECK(b.numbers->coverage.parties == 3);
  CHECK(b.numbers->coverage.counted == 2);
  REQUIRE(b.without_baseline.size() == 1);
  CHECK(b.without_baseline[0].party.text() == "oosterhuis");
}

TEST_CASE("a merger of two parties changes no sum") {
  Files files = worked_example();
  const World apart(files);
  files["parties/samen.toml"] =
      "name = \"Samen\"\njoined = 2024-10-01\nsucceeds = [\"noorderzorg\", \"hanzeschool\"]\n";
  files["measurements/samen.toml"] =
      "[internships]\n2023-12-31 = 120\n2024-04-30 = 121\n2024-09-30 = 124\n2024-10-31 = 126\n";
  const World merged(files);
  const Assessment a = apart.on("2024-10-31", "internships");
  const Assessment b = merged.on("2024-10-31", "internships");
  CHECK(b.parties == std::vector<Id>{*Id::parse("samen")});
  CHECK(a.state == b.state);
  CHECK(a.numbers->baseline.value == b.numbers->baseline.value);
  CHECK(a.numbers->standing->current.value == b.numbers->standing->current.value);
  CHECK(a.numbers->standing->projected == b.numbers->standing->projected);
  SUBCASE("and before the day of the merger the old parties stand") {
    CHECK(merged.on("2024-09-30", "internships").parties.size() == 2);
  }
}

TEST_CASE("scaling the unit changes no progress") {
  const auto scaled = [](double factor) {
    Files files = worked_example();
    const auto line = [factor](const char* date, double value) {
      return std::string(date) + " = " + std::to_string(value * factor) + "\n";
    };
    files["measurements/noorderzorg.toml"] =
        "[internships]\n" + line("2023-12-31", 70) + line("2024-04-30", 71) + line("2024-09-30", 72);
    files["measurements/hanzeschool.toml"] =
        "[internships]\n" + line("2023-12-31", 50) + line("2024-08-31", 51);
    return files;
  };
  const World one(scaled(1));
  const World thousand(scaled(1000));
  const Assessment a = one.on("2024-10-31", "internships");
  const Assessment b = thousand.on("2024-10-31", "internships");
  CHECK(a.state == b.state);
  CHECK(a.numbers->standing->progress == doctest::Approx(b.numbers->standing->progress));
  CHECK(a.numbers->standing->expected == doctest::Approx(b.numbers->standing->expected));
  CHECK(*a.numbers->standing->projected * 1000 == doctest::Approx(*b.numbers->standing->projected));
}

TEST_CASE("shuffling lines and parties changes nothing") {
  Files files = worked_example();
  const World in_order(files);
  files["goals/internships.toml"] += "parties = [\"noorderzorg\", \"hanzeschool\"]\n";
  files["measurements/noorderzorg.toml"] =
      "[internships]\n2024-09-30 = 74\n2023-12-31 = 70\n2024-04-30 = 71\n";
  const World shuffled(files);
  const Assessment a = in_order.on("2024-10-31", "internships");
  const Assessment b = shuffled.on("2024-10-31", "internships");
  CHECK(a.parties == b.parties);
  CHECK(a.numbers->standing->progress == b.numbers->standing->progress);
  CHECK(a.numbers->standing->projected == b.numbers->standing->projected);
}

TEST_CASE("a level that the baseline satisfies is kept and never achieved before its deadline") {
  Files files = worked_example();
  files["goals/internships.toml"] = "result = \"at least 110 internships by 2024-12-31\"\n";
  const World world(files);
  const Assessment before = world.on("2024-10-31", "internships");
  CHECK(before.numbers->kept);
  CHECK(before.state == State::on_track);
  CHECK(before.numbers->standing->progress == 1);
  CHECK(before.numbers->standing->expected == 1);
  CHECK_FALSE(before.numbers->standing->reached);
  CHECK(world.on("2025-01-01", "internships").state == State::achieved);
}

TEST_CASE("a sub-result on the way bends the expected path") {
  Files files = worked_example();
  files["goals/internships/half-year.toml"] = "result = \"to 121 internships by 2024-06-30\"\n";
  const World world(files);
  const Assessment a = world.on("2024-06-30", "internships");
  REQUIRE(a.numbers->path.size() == 3);
  CHECK(a.numbers->path[1].value == 121);
  CHECK(a.numbers->path[1].date == day("2024-06-30"));
  SUBCASE("in steps nothing is expected before it") {
    files["goals/internships.toml"] += "path = \"steps\"\n";
    const World steps(files);
    CHECK(steps.on("2024-06-29", "internships").numbers->standing->expected == 0);
  }
}

TEST_CASE("a break cuts a series and a restated figure bridges it") {
  Files files = worked_example();
  files["indicators/internships.toml"] += "[breaks]\n2024-07-01 = \"counted by the week\"\n";
  SUBCASE("without restating there is no baseline any more") {
    const World world(files);
    CHECK(world.on("2024-06-30", "internships").state != State::no_baseline);
    CHECK(world.on("2024-10-31", "internships").state == State::no_baseline);
  }
  SUBCASE("a restated baseline counts as its old figure before the break and as its new one after") {
    files["measurements/noorderzorg.toml"] =
        "[internships]\n2023-12-31 = { value = 35, was = 70 }\n2024-04-30 = 71\n2024-09-30 = 37\n";
    const World world(files);
    CHECK(world.on("2024-06-30", "internships").numbers->baseline.value == 120);
    const Assessment after = world.on("2024-10-31", "internships");
    CHECK(after.numbers->baseline.value == 35);
    CHECK(after.numbers->coverage.counted == 1);
  }
}

TEST_CASE("the order of states is stopped before not started before no baseline") {
  Files files = worked_example();
  files["goals/internships.toml"] += "[stopped]\ndate = 2024-02-01\nwhy = \"merged into another\"\n";
  const World world(files);
  CHECK(world.on("2024-01-31", "internships").state == State::no_data);
  CHECK(world.on("2024-02-01", "internships").state == State::stopped);
  CHECK_FALSE(world.on("2024-02-01", "internships").numbers);
  CHECK(world.on("2023-12-30", "internships").state == State::not_started);
}
