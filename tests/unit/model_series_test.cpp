#include "accord/series.hpp"

#include <doctest/doctest.h>

using namespace accord;

static Date day(int n) { return Date::from_days(n); }

// Details were once kept by position and sorting shifted them: every restated figure of an unsorted book was
// lost.
TEST_CASE("sorting keeps the details of each figure with it") {
  Series series(*Id::parse("internships"), {});
  series.add(day(30), 3, 1);
  series.add(day(10), 1, 2, {.was = 11.0, .covers = std::nullopt, .source = "", .note = "first"});
  series.add(day(20), 2, 3);
  series.add(day(5), 0.5, 4, {.was = std::nullopt, .covers = Period::year, .source = "HR", .note = ""});
  REQUIRE(series.sort());
  REQUIRE(series.size() == 4);
  CHECK(series.date(0) == day(5));
  REQUIRE(series.details(0) != nullptr);
  CHECK(series.details(0)->covers == Period::year);
  REQUIRE(series.details(1) != nullptr);
  CHECK(series.details(1)->note == "first");
  CHECK(series.details(1)->was == 11.0);
  CHECK(series.details(2) == nullptr);
  CHECK(series.details(3) == nullptr);
  CHECK(series.line(0) == 4);
}

TEST_CASE("a date that stands twice is seen when sorting") {
  Series series(*Id::parse("internships"), {});
  series.add(day(30), 3, 1);
  series.add(day(10), 1, 2);
  series.add(day(30), 2, 3);
  CHECK_FALSE(series.sort());
}
