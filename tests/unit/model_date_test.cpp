#include "accord/date.hpp"

#include <doctest/doctest.h>

#include <chrono>

using namespace accord;

TEST_CASE("every day from 1900 to 2200 reads back from its text") {
  const Date first = *Date::from_ymd(1900, 1, 1);
  for (std::int32_t i = 0; first.plus_days(i) <= last_date(); ++i) {
    const Date date = first.plus_days(i);
    const auto back = Date::parse(date.iso());
    REQUIRE(back);
    REQUIRE(*back == date);
  }
  CHECK(last_date() - first == 109937);
}

TEST_CASE("days that are not in the calendar are no dates") {
  for (const char* text :
       {"2023-02-29", "2024-02-30", "2024-13-01", "2024-00-10", "2024-01-00", "1899-12-31", "2201-01-01",
        "2024-1-1", "24-01-01", "2024/01/01", "2024-01-01 ", "", "abcd-ef-gh", "2024-01-0a", "2024-0:-10",
        "2024-01-0:", "20/4-01-01", "2024-1/-10", "2024-01-32"})
    CHECK_MESSAGE(!Date::parse(text), text);
  CHECK(Date::parse("2024-02-29"));
  CHECK(Date::parse("2000-02-29"));
  CHECK_FALSE(Date::parse("2100-02-29"));
}

TEST_CASE("one period back from the last day of a month is the last day of a month") {
  const auto back = [](const char* text, int months) {
    return Date::parse(text)->plus_months(-months).iso();
  };
  CHECK(back("2024-06-30", 3) == "2024-03-31");
  CHECK(back("2024-03-31", 1) == "2024-02-29");
  CHECK(back("2024-02-29", 12) == "2023-02-28");
  CHECK(back("2023-02-28", 12) == "2022-02-28");
  CHECK(back("2024-02-28", 1) == "2024-01-28");
  CHECK(back("2024-03-30", 1) == "2024-02-29");
  CHECK(back("2024-12-31", 12) == "2023-12-31");
  CHECK(back("2024-01-15", 1) == "2023-12-15");
}

TEST_CASE("a month later and a month earlier is the same day, across the ends of years too") {
  const auto later = [](const char* text, int months) {
    return Date::parse(text)->plus_months(months).iso();
  };
  CHECK(later("2024-01-31", 1) == "2024-02-29");
  CHECK(later("2024-01-30", 1) == "2024-02-29");
  CHECK(later("2023-12-15", 1) == "2024-01-15");
  CHECK(later("2024-04-30", 1) == "2024-05-31");
  CHECK(later("2024-01-29", 13) == "2025-02-28");
  CHECK(later("2024-07-01", 0) == "2024-07-01");
}

TEST_CASE("a day knows its parts and whether it ends its month") {
  const Date day = *Date::parse("2024-02-28");
  CHECK(day.year() == 2024);
  CHECK(day.month() == 2);
  CHECK(day.day() == 28);
  CHECK_FALSE(day.is_last_of_month());
  CHECK(day.plus_days(1).is_last_of_month());
  CHECK_FALSE(day.plus_days(2).is_last_of_month());
}

TEST_CASE("the words for periods and frequencies are read as they are written, and no others are") {
  for (const Period period : {Period::month, Period::quarter, Period::year}) {
    CHECK(parse_period(period_name(period)) == period);
    CHECK(parse_frequency(frequency_name(period)) == period);
  }
  CHECK(period_name(Period::month) == "month");
  CHECK(period_name(Period::quarter) == "quarter");
  CHECK(period_name(Period::year) == "year");
  CHECK(frequency_name(Period::month) == "monthly");
  CHECK(frequency_name(Period::quarter) == "quarterly");
  CHECK(frequency_name(Period::year) == "yearly");
  CHECK_FALSE(parse_period("monthly"));
  CHECK_FALSE(parse_period(""));
  CHECK_FALSE(parse_frequency("month"));
  CHECK_FALSE(parse_frequency(""));
}
