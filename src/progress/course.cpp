#include "progress/course.hpp"

#include "progress/case.hpp"
#include "progress/projection.hpp"

#include <algorithm>
#include <set>

namespace accord::progress {
namespace {

constexpr int kMostMonthsBefore = 24;

using measure::Contribution;

// The combined values on the days from `first` to `last`, both included, on which one of the parties has a
// new value and all have one.
std::vector<Level> values_between(const Indicator& indicator, const std::vector<Contribution>& parties,
                                  Date first, Date last) {
  std::set<Date> days;
  for (const Contribution& one : parties)
    measure::visit_dates(indicator, one, first.plus_days(-1), [&](Date day) {
      if (day <= last) days.insert(day);
      return true;
    });
  std::erase_if(days, [&](Date day) {
    return !std::all_of(parties.begin(), parties.end(),
                        [&](const Contribution& one) { return measure::has_value(indicator, one, day); });
  });
  const std::vector<Date> ordered(days.begin(), days.end());
  const auto values = measure::combine(indicator, parties, ordered);
  std::vector<Level> out;
  for (std::size_t i = 0; i < ordered.size(); ++i)
    if (values[i]) out.push_back({ordered[i], *values[i]});
  return out;
}

// Of the indicators that the figures are of: a ratio has no figures of its own.
std::vector<Date> breaks_of(const World& world, const Case& c) {
  std::vector<const Indicator*> measured{&c.indicator};
  if (c.indicator.combine == Combine::ratio) {
    measured.clear();
    for (const auto* side : {&c.indicator.of, &c.indicator.to})
      if (*side) measured.push_back(world.partnership.find_indicator((*side)->value));
  }
  std::set<Date> out;
  for (const Indicator* one : measured)
    if (one != nullptr && !one->is_running_total())
      for (const Break& each : one->breaks) out.insert(each.date.value);
  return {out.begin(), out.end()};
}

// The same parties' figures as they counted on an earlier day.
std::vector<Contribution> as_they_stood(const World& world, const Case& c, Date end) {
  std::vector<Contribution> out;
  for (const Contribution& one : c.counted) {
    const Id& book = one.party != nullptr ? one.party->id : Id::all();
    out.push_back(measure::contribution_of(world.partnership, c.indicator, world.partnership.find_book(book),
                                           one.party, c.b, end));
  }
  return out;
}

std::vector<std::vector<Level>> cut_at(const std::vector<Date>& breaks, const std::vector<Level>& levels) {
  std::vector<std::vector<Level>> out;
  for (const Level& level : levels) {
    const auto between = [&](Date day) { return out.back().back().date < day && day <= level.date; };
    if (out.empty() || std::any_of(breaks.begin(), breaks.end(), between)) out.emplace_back();
    out.back().push_back(level);
  }
  return out;
}

bool has(const std::vector<Level>& levels, Date day) {
  return std::any_of(levels.begin(), levels.end(), [day](const Level& one) { return one.date == day; });
}

void add_old_stretches(const World& world, const Case& c, Date first, const std::vector<Date>& breaks,
                       const std::vector<Level>& counting, std::vector<std::vector<Level>>& into) {
  Date begin = first;
  for (const Date day : breaks) {
    if (day <= first) continue;
    const Date last = day.plus_days(-1);
    auto levels = values_between(c.indicator, as_they_stood(world, c, last), begin, last);
    const bool tells_more =
        std::any_of(levels.begin(), levels.end(), [&](const Level& one) { return !has(counting, one.date); });
    if (tells_more) into.push_back(std::move(levels));
    begin = day;
  }
}

}  // namespace

Course compute_course(const Partnership& partnership, const Results& results, const Assessment& assessment,
                      Date as_of) {
  const World world{partnership, results, as_of, measure::Successions(partnership)};
  const Numbers& n = *assessment.numbers;
  Case c = open_case(world, *assessment.result);
  gather_figures(world, c);
  const Date first = std::max(c.b.plus_months(-kMostMonthsBefore), c.b.plus_days(-std::max(1, c.e - c.b)));
  Course out;
  std::vector<Date> breaks = breaks_of(world, c);
  std::erase_if(breaks, [&](Date day) { return day > c.end; });

  std::vector<Level> counting = values_between(c.indicator, c.counted, first, c.b.plus_days(-1));
  if (c.indicator.is_running_total()) counting.clear();
  counting.insert(counting.end(), n.trend.begin(), n.trend.end());
  out.stretches = cut_at(breaks, counting);
  add_old_stretches(world, c, first, breaks, counting, out.stretches);
  std::sort(out.stretches.begin(), out.stretches.end(),
            [](const auto& a, const auto& b) { return a.front().date < b.front().date; });
  const Date shown_from = out.stretches.front().front().date;
  for (const Date day : breaks)
    if (day > shown_from) out.breaks.push_back(day);

  const auto line = fit_line(n.trend, c.b);
  if (line && n.standing && n.standing->current.date < c.e)
    for (const Date day : {n.standing->current.date, c.e}) out.projection.push_back({day, line->on(day)});
  return out;
}

}  // namespace accord::progress
