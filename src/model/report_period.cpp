#include "accord/report_period.hpp"

#include "text/ascii.hpp"

#include <fmt/format.h>

namespace accord {
namespace {

std::optional<int> digits(std::string_view text) {
  int out = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    out = out * 10 + (c - '0');
  }
  return text.empty() ? std::nullopt : std::optional(out);
}

std::optional<ReportPeriod> starting(Period length, int year, int month) {
  const auto first = Date::from_ymd(year, month, 1);
  if (!first) return std::nullopt;
  return ReportPeriod{length, *first, first->plus_months(months_in(length)).plus_days(-1)};
}

ReportPeriod moved_by(const ReportPeriod& period, int periods) {
  const Date first = period.first.plus_months(periods * months_in(period.length));
  return {period.length, first, first.plus_months(months_in(period.length)).plus_days(-1)};
}

}  // namespace

std::string ReportPeriod::id() const {
  if (length == Period::year) return fmt::format("{:04}", first.year());
  if (length == Period::quarter) return fmt::format("{:04}-Q{}", first.year(), (first.month() + 2) / 3);
  return fmt::format("{:04}-{:02}", first.year(), first.month());
}

std::string report_tag(const ReportPeriod& period, std::string_view folder) {
  std::string out = "report/";
  for (const char c : folder) {
    const bool plain = text::is_digit(c) || text::is_letter(c) || c == '/' || c == '-' || c == '_';
    out += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return out + period.id();
}

ReportPeriod ReportPeriod::previous() const { return moved_by(*this, -1); }
ReportPeriod ReportPeriod::next() const { return moved_by(*this, 1); }

std::optional<ReportPeriod> parse_report_period(std::string_view text) {
  const auto year = digits(text.substr(0, 4));
  if (!year || text.size() < 4) return std::nullopt;
  if (text.size() == 4) return starting(Period::year, *year, 1);
  if (text.size() != 7 || text[4] != '-') return std::nullopt;
  if (text[5] == 'Q' || text[5] == 'q') {
    const int quarter = text[6] - '0';
    return quarter >= 1 && quarter <= 4 ? starting(Period::quarter, *year, quarter * 3 - 2) : std::nullopt;
  }
  const auto month = digits(text.substr(5));
  return month ? starting(Period::month, *year, *month) : std::nullopt;
}

ReportPeriod period_around(Period length, Date day) {
  const int months = months_in(length);
  return *starting(length, day.year(), (day.month() - 1) / months * months + 1);
}

ReportPeriod last_whole_period(Period length, Date today) {
  const ReportPeriod around = period_around(length, today);
  return around.last == today ? around : around.previous();
}

}  // namespace accord
