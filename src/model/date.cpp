#include "accord/date.hpp"

#include <algorithm>
#include <chrono>

namespace accord {
namespace {

using std::chrono::year_month_day;

year_month_day calendar(Date date) {
  return year_month_day{std::chrono::sys_days{std::chrono::days{date.days()}}};
}

int digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

std::optional<Date> Date::from_ymd(int year, int month, int day) {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  const year_month_day ymd{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                           std::chrono::day{static_cast<unsigned>(day)}};
  if (!ymd.ok()) return std::nullopt;
  return from_days(static_cast<std::int32_t>(std::chrono::sys_days{ymd}.time_since_epoch().count()));
}

std::optional<Date> Date::parse(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  return from_ymd(digits(text.substr(0, 4)), digits(text.substr(5, 2)), digits(text.substr(8, 2)));
}

int Date::year() const { return static_cast<int>(calendar(*this).year()); }
int Date::month() const { return static_cast<int>(static_cast<unsigned>(calendar(*this).month())); }
int Date::day() const { return static_cast<int>(static_cast<unsigned>(calendar(*this).day())); }

bool Date::is_last_of_month() const { return plus_days(1).day() == 1; }

Date Date::plus_months(int months) const {
  const auto ymd = calendar(*this);
  const auto target = std::chrono::year_month{ymd.year(), ymd.month()} + std::chrono::months{months};
  const std::chrono::day last = (target / std::chrono::last).day();
  const std::chrono::day day = is_last_of_month() ? last : std::min(ymd.day(), last);
  return from_days(static_cast<std::int32_t>(std::chrono::sys_days{target / day}.time_since_epoch().count()));
}

std::string Date::iso() const {
  const auto ymd = calendar(*this);
  const int parts[] = {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
                       static_cast<int>(static_cast<unsigned>(ymd.day()))};
  std::string out = "0000-00-00";
  const auto put = [&out](std::size_t last, int value) {
    for (; value > 0; value /= 10) out[last--] = static_cast<char>('0' + value % 10);
  };
  put(3, parts[0]);
  put(6, parts[1]);
  put(9, parts[2]);
  return out;
}

Date last_date() { return *Date::from_ymd(2200, 12, 31); }

std::optional<Period> parse_period(std::string_view text) {
  if (text == "month") return Period::month;
  if (text == "quarter") return Period::quarter;
  if (text == "year") return Period::year;
  return std::nullopt;
}

std::string_view period_name(Period period) {
  return period == Period::month ? "month" : period == Period::quarter ? "quarter" : "year";
}

std::optional<Period> parse_frequency(std::string_view text) {
  if (text == "monthly") return Period::month;
  if (text == "quarterly") return Period::quarter;
  if (text == "yearly") return Period::year;
  return std::nullopt;
}

std::string_view frequency_name(Period period) {
  return period == Period::month ? "monthly" : period == Period::quarter ? "quarterly" : "yearly";
}

}  // namespace accord
