#include "render/report_words.hpp"

#include "render/number.hpp"
#include "render/result_words.hpp"

#include <algorithm>

namespace accord::render {

std::string ReportWords::period(const ReportPeriod& period) const {
  if (period.length == Period::month) return render_month(period.first, language_);
  const std::string year = std::to_string(period.first.year());
  return period.length == Period::year ? year
                                       : say(Word::report_quarter, (period.first.month() + 2) / 3, year);
}

std::string ReportWords::party(const Id& id) const {
  return id.empty() || id == Id::all() ? say(Word::the_partnership) : names_.of(id);
}

std::string ReportWords::parties(const std::vector<Id>& ids, std::size_t most) const {
  // Counting one more would not be shorter than naming it.
  if (ids.size() <= most + 1) return names_.join(ids);
  const std::vector<Id> first(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(most));
  return say(Word::report_and_others, names_.join(first), ids.size() - most);
}

std::string ReportWords::indicator(const Id& id) const {
  const Indicator* known = report_.partnership.find_indicator(id);
  return known == nullptr ? id.text() : known->name.value;
}

std::string ReportWords::result(const Id& id) const {
  const Goal* goal = report_.partnership.find_goal(id);
  return goal == nullptr ? id.text() : flowing(title_of(*goal));
}

std::string ReportWords::owner(const Assessment& a) const {
  return a.owner ? say(Word::report_owner, names_.of(*a.owner)) : say(Word::report_no_owner);
}

std::string ReportWords::numbers(const Assessment& a) const {
  if (!a.numbers) return {};
  const Indicator& indicator = *a.result->indicator;
  const auto level = [&](double value) { return render_level(value, indicator, language_); };
  std::string out = level(a.numbers->baseline.value) + " → ";
  if (a.numbers->standing) out += level(a.numbers->standing->current.value) + " → ";
  return out + render_amount(a.numbers->target.value, indicator, language_) + ' ' +
         say(Word::by_deadline, date(a.numbers->target.date));
}

std::string ReportWords::missing(const MissingFigure& one) const {
  const std::string what = one.baseline ? say(Word::report_no_baseline, date(*one.baseline))
                           : one.newest ? say(Word::report_no_figure_since, date(*one.newest))
                                        : say(Word::no_figure_yet);
  return indicator(one.indicator) + ": " + what;
}

std::string anchor_of(const Id& result) {
  std::string out = "result-" + result.text();
  std::replace(out.begin(), out.end(), '/', '.');
  return out;
}

}  // namespace accord::render
