// The period that a report is about: a month, a quarter or a year of the calendar.
#pragma once

#include "accord/date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace accord {

struct ReportPeriod {
  Period length = Period::month;
  Date first, last;  // both included

  std::string id() const;  // "2026-10", "2026-Q3", "2026"
  ReportPeriod previous() const;
  ReportPeriod next() const;
  bool contains(Date day) const { return first <= day && day <= last; }
};
// The tag of git that names what the report of a period was made of: "report/2026-10". One repository can
// hold several partnerships: that of a folder, named from its top as in "care/region/", has tags of its own,
// "report/care/region/2026-10". What no tag may have in its name stands there as %20.
std::string report_tag(const ReportPeriod& period, std::string_view folder = {});
// Nothing for what is none of the three, and for one that is not wholly within the days of Date.
std::optional<ReportPeriod> parse_report_period(std::string_view text);
ReportPeriod period_around(Period length, Date day);
// The newest that ended before `today`, or on it.
ReportPeriod last_whole_period(Period length, Date today);

}  // namespace accord
