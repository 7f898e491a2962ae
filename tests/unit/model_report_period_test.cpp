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
  CHECK(days_of("2026-q1") == "2026-01-01 2026-03-31");
  CHECK(days_of("2026-Q2") == "2026-04-01 2026-06-30");
  CHECK(days_of("2026-Q4") == "2026-10-01 2026-12-31");
  CHECK(days_of("2026-09") == "2026-09-01 2026-09-30");
  CHECK(days_of("2026") == "2026-01-01 2026-12-31");
}

TEST_CASE("what is no month or quarter or year is no period") {
  for (const std::string text : {"",        "26",      "2026-",      "2026-13", "2026-0",  "2026-Q5",
                                 "2026-Q0", "2026-1",  "2026-10-01", "1800",    "2026 Q3", "-026",
                                 "2026/09", "2026-1:", "2026-1/",    "20:6",    "20/6",    "2026-00",
                                 "2026-1x", "2026-Q",  "2026-Q11"})
    CHECK_MESSAGE(days_of(text) == "", text);
}

TEST_CASE("a period is called as it is written and knows its neighbours") {
  CHECK(parse_report_period("2026-01")->id() == "2026-01");
  CHECK(parse_report_period("2026-01")->previous().id() == "2025-12");
  CHECK(parse_report_period("2026-Q4")->next().id() == "2027-Q1");
  CHECK(parse_report_period("2026")->previous().id() == "2025");
  for (const char* text : {"2026-Q1", "2026-Q2", "2026-Q3", "2026-12", "1900", "2200"})
    CHECK(parse_report_period(text)->id() == text);
  CHECK(report_tag(*parse_report_period("2026-10")) == "report/2026-10");
  CHECK(report_tag(*parse_report_period("2026-10"), "care/region/") == "report/care/region/2026-10");
  CHECK(report_tag(*parse_report_period("2026"), "a b/.c@{1}/") == "report/a%20b/%2Ec%40%7B1%7D/2026");
  const auto next = parse_report_period("2026-12")->next();
  CHECK(next.first.iso() == "2027-01-01");
  CHECK(next.last.iso() == "2027-01-31");
  CHECK(next.length == Period::month);
}

TEST_CASE("a day is in the one period that has it between its ends") {
  for (const char* text :
       {"2026-01-01", "2026-03-31", "2026-04-01", "2026-06-30", "2026-10-01", "2026-12-31"})
    for (const Period length : {Period::month, Period::quarter, Period::year}) {
      const ReportPeriod around = period_around(length, day(text));
      CHECK(around.contains(day(text)));
      CHECK_FALSE(around.previous().contains(day(text)));
      CHECK_FALSE(around.next().contains(day(text)));
    }
  CHECK(period_around(Period::quarter, day("2026-12-31")).id() == "2026-Q4");
  CHECK(period_around(Period::quarter, day("2026-09-30")).id() == "2026-Q3");
  CHECK(period_around(Period::month, day("2026-02-01")).id() == "2026-02");
}

TEST_CASE("the last whole period ends before today or on it") {
  CHECK(last_whole_period(Period::month, day("2026-11-29")).id() == "2026-10");
  CHECK(last_whole_period(Period::month, day("2026-11-30")).id() == "2026-11");
  CHECK(last_whole_period(Period::quarter, day("2026-01-01")).id() == "2025-Q4");
  CHECK(last_whole_period(Period::year, day("2026-12-31")).id() == "2026");
}
