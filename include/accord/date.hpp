// A calendar day without a zone, and the periods that figures and deadlines are counted in.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace accord {

// Days are counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar.
class Date {
 public:
  Date() = default;

  // A real calendar day from 1900-01-01 to 2200-12-31, both included; nothing otherwise (2023-02-29).
  static std::optional<Date> from_ymd(int year, int month, int day);
  // Reads "YYYY-MM-DD" and nothing else.
  static std::optional<Date> parse(std::string_view text);
  static constexpr Date from_days(std::int32_t days) { return Date(days); }

  constexpr std::int32_t days() const { return days_; }
  int year() const;
  int month() const;  // 1 to 12
  int day() const;    // 1 to 31
  bool is_last_of_month() const;

  // The same day of the month, `months` later (earlier when negative): a month's last day stays a
  // month's last day, a day that the month does not have becomes its last one.
  Date plus_months(int months) const;
  constexpr Date plus_days(std::int32_t days) const { return Date(days_ + days); }

  std::string iso() const;  // "2026-12-31"

  friend constexpr auto operator<=>(Date, Date) = default;
  friend constexpr std::int32_t operator-(Date a, Date b) { return a.days_ - b.days_; }

 private:
  explicit constexpr Date(std::int32_t days) : days_(days) {}
  std::int32_t days_ = 0;
};

// The last day that a Date can name: 2200-12-31.
Date last_date();

enum class Period { month, quarter, year };
constexpr int months_in(Period period) {
  return period == Period::month ? 1 : period == Period::quarter ? 3 : 12;
}
// "month", "quarter", "year": as `per` and `covers` write it.
std::optional<Period> parse_period(std::string_view text);
std::string_view period_name(Period period);
// "monthly", "quarterly", "yearly": as `frequency` and `review` write it.
std::optional<Period> parse_frequency(std::string_view text);
std::string_view frequency_name(Period period);

}  // namespace accord
