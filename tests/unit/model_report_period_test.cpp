#include "accord/report_period.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace accord;

namespace {

Date day(const std::string& text) { return Date::parse(text).value(); }

std::string days_of(const std::string& text) {
  const auto period = parse_report_period(text);
  return period ? period->first.iso() + " " + period->last.iso() : "";
}

}  // namespace

TEST_CASE("a period is a month or a quarter or a year with both ends included") {
  CHECK(days_of("2024-02") == "2024-02-01 2024-02-29");
  CHECK(days_of("2026-Q3") == "2026-07-01 2026-09-30");
  CHECK(days_of("2026") == "2026-01-01 2026-12-31");
}

TEST_CASE("what is no month or quarter or year is no period") {
  for (const std::string text : {"", "26", "2026-", "2026-13", "2026-0", "2026-Q5", "2026-Q0", "2026-1",
                                 "2026-10-01", "1800", "2026 Q3", "-026"})
    CHECK_MESSAGE(days_of(text) == "", text);
}

TEST_CASE("a period is called as it is written and knows its neighbours") {
  CHECK(parse_report_period("2026-01")->id() == "2026-01");
  CHECK(parse_report_period("2026-01")->previous().id() == "2025-12");
  CHECK(parse_report_period("2026-Q4")->next().id() == "2027-Q1");
  CHECK(parse_report_period("2026")->previous().id() == "2025");
}

TEST_CASE("the last whole period ends before today or on it") {
  CHECK(last_whole_period(Period::month, day("2026-11-29")).id() == "2026-10");
  CHECK(last_whole_period(Period::month, day("2026-11-30")).id() == "2026-11");
  CHECK(last_whole_period(Period::quarter, day("2026-01-01")).id() == "2025-Q4");
  CHECK(last_whole_period(Period::year, day("2026-12-31")).id() == "2026");
}
