#include "accord/difference.hpp"
#include "partnerships.hpp"

#include <doctest/doctest.h>

using namespace accord;
using namespace accord::test;

namespace {

const std::string kBook = "measurements/noorderzorg.toml", kGoal = "goals/internships.toml";

// What differs, with the partnerships that it points into.
struct Two {
  Two(const Files& before, const Files& after) : then(before), now(after) {
    difference = find_difference(then.loaded.partnership, then.results, now.loaded.partnership, now.results,
                                 day("2024-11-30"));
  }
  World then, now;
  Difference difference;
};

Files with(const std::string& path, const std::string& text) {
  Files out = worked_example();
  out[path] = text;
  return out;
}

// "relaxed target, tightened deadline"
std::string moves(const Two& two) {
  std::string out;
  for (const ResultDifference& result : two.difference.results)
    for (const Moved& one : result.moved)
      out += (out.empty() ? "" : ", ") + std::string(move_name(one.move)) + ' ' +
             std::to_string(static_cast<int>(one.term));
  return out;
}

}  // namespace

TEST_CASE("the same files differ in nothing") {
  const Two two(worked_example(), worked_example());
  CHECK(two.difference.empty());
}

TEST_CASE("a changed sentence is told by what it makes of the terms") {
  CHECK(moves(Two(worked_example(), with(kGoal, "result = \"+3% internships by 2024-12-31\"\n"))) ==
        "relaxed 0");
  CHECK(moves(Two(worked_example(), with(kGoal, "result = \"+5% internships by 2024-12-31\"\n"))) ==
        "tightened 0");
  CHECK(moves(Two(worked_example(), with(kGoal, "result = \"+4% internships by 2025-12-31\"\n"))) ==
        "relaxed 1");
  CHECK(moves(Two(worked_example(), with(kGoal, "result = \"4% more internships by 2024-12-31\"\n"))) ==
        "re-worded 7");
}

// The terms of then were compared as a yes without a day, which is from before any day on which a result was
// given up: each diff told one that was given up all along as withdrawn, and so did each commit of sync.
TEST_CASE("a result that was given up before is not withdrawn again") {
  const std::string runs = "result = \"+4% internships by 2024-12-31\"\n";
  const auto stopped = [&](const std::string& day, const std::string& why, const std::string& goal) {
    return with(kGoal, goal + "[stopped]\ndate = " + day + "\nwhy = \"" + why + "\"\n");
  };
  const Files then = stopped("2024-06-01", "the school closed", runs);
  CHECK(Two(then, then).difference.empty());
  CHECK(moves(Two(with(kGoal, runs), then)) == "withdrawn 8");
  CHECK(moves(Two(then, stopped("2024-06-01", "nobody came", runs))) == "withdrawn 8");
  CHECK(moves(Two(then, stopped("2024-06-01", "the school closed",
                                "result = \"+3% internships by 2024-12-31\"\n"))) == "relaxed 0");

  const Two later(then, stopped("2024-07-01", "the school closed", runs));
  CHECK(moves(later) == "withdrawn 8");
  CHECK(later.difference.results.at(0).moved.at(0).from_date == day("2024-06-01"));
  CHECK(later.difference.results.at(0).moved.at(0).to_date == day("2024-07-01"));
}

TEST_CASE("a corrected baseline figure moves the baseline, and is told as a figure too") {
  const Two two(worked_example(),
                with(kBook, "[internships]\n2023-12-31 = 71\n2024-04-30 = 71\n2024-09-30 = 74\n"));
  CHECK(moves(two).find("re-based 2") != std::string::npos);
  REQUIRE(two.difference.figures.size() == 1);
  CHECK(two.difference.figures[0].before == 70);
  CHECK(two.difference.figures[0].now == 71);
}

TEST_CASE("figures are added, taken out and restated") {
  const Two two(
      worked_example(),
      with(kBook,
           "[internships]\n2023-12-31 = 70\n2024-04-30 = { value = 72, was = 71 }\n2024-10-31 = 75\n"));
  REQUIRE(two.difference.figures.size() == 3);
  CHECK(two.difference.figures[0].restated);
  CHECK_FALSE(two.difference.figures[1].now);
  CHECK_FALSE(two.difference.figures[2].before);
}

TEST_CASE("who and what came, went, changed and got another owner is told") {
  Files after = with("parties/zuiderzorg.toml", "name = \"Zuiderzorg\"\n");
  after["parties/hanzeschool.toml"] = "name = \"Hanzeschool\"\nlimits = []\n";
  after["goals/more.toml"] = "result = \"+9% internships by 2025-12-31\"\n";
  after[kGoal] += "owner = \"noorderzorg\"\n";
  const Two two(worked_example(), after);
  REQUIRE(two.difference.parts.size() == 2);
  CHECK(two.difference.parts[0].differs == Differs::changed);
  CHECK(two.difference.parts[1].differs == Differs::added);
  REQUIRE(two.difference.results.size() == 2);
  CHECK(two.difference.results[0].owner_now == Id::parse("noorderzorg"));
  CHECK_FALSE(two.difference.results[0].owner_before);
  CHECK(two.difference.results[1].differs == Differs::added);
  const Two back(after, worked_example());
  CHECK(back.difference.results.back().differs == Differs::removed);
}

TEST_CASE("a goal that goes by another id is the same goal") {
  Files after = worked_example();
  after["goals/places.toml"] = after[kGoal];
  after.erase(kGoal);
  const Two two(worked_example(), after);
  REQUIRE(two.difference.results.size() == 1);
  CHECK(two.difference.results[0].differs == Differs::renamed);
  CHECK(two.difference.results[0].earlier == Id::parse("internships"));
}

TEST_CASE("what can't be read has not changed") {
  CHECK(Two(worked_example(), with(kBook, "[internships\n")).difference.figures.empty());
  CHECK(Two(worked_example(), with(kGoal, "result = \n")).difference.results.empty());
}

TEST_CASE("where there was no partnership everything is new") {
  const Two two({}, worked_example());
  CHECK(two.difference.results.size() == 1);
  CHECK(two.difference.parts.size() == 3);
  CHECK(two.difference.figures.size() == 6);
}
