#include "partnerships.hpp"
#include "progress/pace.hpp"

#include <doctest/doctest.h>

using namespace accord;
using namespace accord::test;

namespace {

std::optional<progress::Pace> pace_of(const Files& files, const std::string& goal = "internships") {
  const World world(files);
  return progress::compute_pace(world.loaded.partnership, world.on("2024-10-31", goal));
}

Files with_past(Files files) {
  files["goals/internships.toml"] = "result = \"+12 internships by 2026-12-31\"\n";
  files["measurements/noorderzorg.toml"] =
      "[internships]\n2021-12-31 = 68\n2022-06-30 = 1\n2023-12-31 = 70\n";
  files["measurements/hanzeschool.toml"] = "[internships]\n2021-12-31 = 49\n2023-12-31 = 50\n";
  return files;
}

}  // namespace

TEST_CASE("a result asks its change over its years and the 24 months before are told beside it") {
  const auto pace = pace_of(with_past(worked_example()));
  REQUIRE(pace);
  CHECK(pace->a_year == doctest::Approx(12 / (1096 / 365.25)));
  REQUIRE(pace->before);
  CHECK(pace->before->months == 24);
  CHECK(pace->before->a_year == doctest::Approx(1.5));
}

TEST_CASE("the time before counts like for like and goes back 12 months where there is no more") {
  Files files = with_past(worked_example());
  files["measurements/hanzeschool.toml"] = "[internships]\n2022-12-31 = 44\n2023-12-31 = 50\n";
  const auto one = pace_of(files);
  REQUIRE(one);
  CHECK(one->before->a_year == doctest::Approx(1));  // of noorderzorg alone
  files["measurements/noorderzorg.toml"] = "[internships]\n2022-12-31 = 68\n2023-12-31 = 70\n";
  const auto both = pace_of(files);
  REQUIRE(both);
  CHECK(both->before->months == 12);
  CHECK(both->before->a_year == doctest::Approx(8));
}

TEST_CASE("without figures before the baseline there is nothing to compare with") {
  const auto pace = pace_of(worked_example());
  REQUIRE(pace);
  CHECK_FALSE(pace->before);
}

TEST_CASE("a level that is only to be kept asks no pace") {
  Files files = with_past(worked_example());
  files["goals/internships.toml"] = "result = \"at least 100 internships by 2026-12-31\"\n";
  CHECK_FALSE(pace_of(files));
}

TEST_CASE("a running total is compared with what the time before added up to") {
  Files files = with_past(worked_example());
  files["indicators/internships.toml"] = "name = \"Internships\"\nunit = \"places\"\nkind = \"count\"\n";
  files["measurements/noorderzorg.toml"] =
      "[internships]\n2022-03-31 = 10\n2023-03-31 = 20\n2023-12-31 = 30\n";
  files["measurements/hanzeschool.toml"] = "[internships]\n2021-12-31 = 100\n";
  const auto pace = pace_of(files);
  REQUIRE(pace);
  REQUIRE(pace->before);
  CHECK(pace->before->a_year == doctest::Approx(30));
}
