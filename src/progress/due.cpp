// What is waited for.
//
// A running result looks at the figures of its parties: those of its indicator, of both sides of a ratio, of
// the weights of a mean. Of each of these series one figure is asked for at a time, the next: one period of
// the indicator's frequency after the newest. Where the series has no value on the baseline date the figures
// that are missing there are asked for too, since without them the party does not count at all: for a level
// the one on that date, for a count of whole periods those that the period lacks.
//
// The same figure may be asked for by several results. It is listed once.
#include "accord/due.hpp"

#include "progress/case.hpp"

#include <algorithm>
#include <tuple>

namespace accord {
namespace {

using measure::Contribution;
using progress::Case;
using progress::World;

// One series that a result looks at.
struct Source {
  Id party;
  const Indicator& indicator;
  const Series* series;  // null when its book has none
  std::optional<Date> left;
  Date last_day;  // of which the result still takes a figure
};

std::optional<Level> newest_figure(const Source& source, Date end) {
  if (source.series == nullptr) return std::nullopt;
  const auto figures = measure::count_figures(source.indicator, *source.series, source.left, end);
  if (figures.empty()) return std::nullopt;
  return Level{figures.back().date, figures.back().value};
}

// The day of the next figure; of several in a row that are there already, as estimates may be, the one after
// those.
Date next_day(const Source& source, Date newest) {
  const int months = months_in(*source.indicator.frequency);
  Date due = newest.plus_months(months);
  if (source.series == nullptr) return due;
  for (const Date day : source.series->dates())
    if (day > newest && day <= due) due = day.plus_months(months);
  return due;
}

void add_next(const Source& source, const Case& c, std::vector<DueFigure>& out) {
  const auto last = newest_figure(source, c.end);
  const auto newest = last ? std::optional(last->date) : std::nullopt;
  const Date from = newest.value_or(c.b);
  const Date next = from.plus_months(months_in(*source.indicator.frequency));
  const bool overdue = !progress::is_young(source.indicator, newest, c.end) && next < c.end;
  const Date due = overdue ? next : next_day(source, from);
  if (due > source.last_day) return;
  // Figures of days that are still to come may be there already; then the newest of those stands before it.
  const auto ahead = overdue ? std::nullopt : newest_figure(source, due.plus_days(-1));
  out.push_back({source.party, source.indicator.id, due, overdue, false, ahead ? ahead : last});
}

// The days whose figures a value on the baseline date takes, that date first.
std::vector<Date> baseline_days(const Indicator& indicator, Date b) {
  const bool has_window = indicator.kind == IndicatorKind::count && indicator.per;
  const int figures = has_window ? measure::figures_in_window(indicator) : 1;
  std::vector<Date> out;
  out.reserve(static_cast<std::size_t>(figures));
  for (int i = 0; i < figures; ++i) out.push_back(b.plus_months(-i * months_in(*indicator.frequency)));
  return out;
}

bool has_figure_between(const Source& source, Date after, Date last, Date end) {
  if (source.series == nullptr) return false;
  const auto figures = measure::count_figures(source.indicator, *source.series, source.left, end);
  return std::any_of(figures.begin(), figures.end(),
                     [&](const measure::Figure& f) { return f.date > after && f.date <= last; });
}

void add_baseline(const Source& source, const Case& c, std::vector<DueFigure>& out) {
  const auto last = newest_figure(source, c.end);
  const auto cut_by =
      progress::break_before_baseline(source.indicator, source.series, source.left, c.b, c.end);
  for (const Date day : baseline_days(source.indicator, c.b)) {
    const Date before = measure::window_start(day, *source.indicator.frequency);
    const bool is_window = source.indicator.kind == IndicatorKind::count;
    if (is_window && has_figure_between(source, before, day, c.end)) continue;
    out.push_back({source.party, source.indicator.id, day, day < c.end, true, last, cut_by});
  }
}

Date last_day_of(const Case& c, const Party* party) {
  Date last = c.e;
  if (c.result.stopped) last = std::min(last, c.result.stopped->plus_days(-1));
  if (party != nullptr && party->left) last = std::min(last, party->left->value);
  return last;
}

// One book's figures for a result: of a party, or of the whole partnership.
void add_book(const World& world, const Case& c, const Book* book, const Contribution& one,
              std::vector<DueFigure>& out) {
  const bool whole = one.party == nullptr;
  const auto left = one.left();
  if (left && *left <= c.end) return;
  const auto add = [&](const Indicator* indicator, const measure::Timeline& values) {
    if (indicator == nullptr || !indicator->frequency) return;
    const Source source{whole ? Id::all() : one.party->id, *indicator,
                        book != nullptr ? book->find(indicator->id) : nullptr, left,
                        last_day_of(c, one.party)};
    const bool has_baseline = values.on(c.b).has_value();
    if (!has_baseline) add_baseline(source, c, out);
    if (has_baseline || newest_figure(source, c.end)) add_next(source, c, out);
  };
  const auto find = [&](const Maybe<Id>& id) {
    return id ? world.partnership.find_indicator(id->value) : nullptr;
  };
  const bool is_ratio = c.indicator.combine == Combine::ratio;
  add(is_ratio ? find(c.indicator.of) : &c.indicator, one.own);
  if (is_ratio) add(find(c.indicator.to), one.other);
  if (c.indicator.combine == Combine::weighted && !whole) add(find(c.indicator.weight), one.other);
}

void add_figures(const World& world, const Result& result, const DueScope& scope,
                 std::vector<DueFigure>& out) {
  Case c = progress::open_case(world, result);
  progress::gather_figures(world, c);
  const auto add = [&](const Contribution& one, const Id& id) {
    if (!scope.party || *scope.party == id) add_book(world, c, world.partnership.find_book(id), one, out);
  };
  for (const auto* list : {&c.counted, &c.left_out})
    for (const Contribution& one : *list) add(one, one.party != nullptr ? one.party->id : Id::all());
}

bool is_running(const Assessment& a, Date today) {
  return a.state != State::stopped && a.state != State::not_started && a.state != State::unreadable &&
         today <= *a.result->deadline;
}

bool is_in_scope(const Result& result, const DueScope& scope) {
  return !scope.ambition || result.ambition == scope.ambition;
}

std::vector<DueFigure> list_figures(const World& world, std::span<const Assessment> assessed,
                                    const DueScope& scope) {
  std::vector<DueFigure> out;
  for (const Assessment& a : assessed)
    if (is_in_scope(*a.result, scope) && is_running(a, scope.today))
      add_figures(world, *a.result, scope, out);
  std::erase_if(out, [&](const DueFigure& f) { return f.due > scope.until && !f.overdue; });
  const auto place = [](const DueFigure& f) { return std::tie(f.party, f.indicator, f.due); };
  // Of those that several results ask for the one that says most comes first and stays.
  const auto order = [](const DueFigure& f) {
    return std::make_tuple(f.party, f.indicator, f.due, !f.overdue, !f.for_baseline);
  };
  std::sort(out.begin(), out.end(),
            [&](const DueFigure& a, const DueFigure& b) { return order(a) < order(b); });
  const auto same = [&](const DueFigure& a, const DueFigure& b) { return place(a) == place(b); };
  out.erase(std::unique(out.begin(), out.end(), same), out.end());
  return out;
}

bool has_party(const Assessment& a, const DueScope& scope) {
  return !scope.party || *scope.party == Id::all() ||
         std::find(a.parties.begin(), a.parties.end(), *scope.party) != a.parties.end();
}

std::vector<DueDeadline> list_deadlines(std::span<const Assessment> assessed, const DueScope& scope) {
  std::vector<DueDeadline> out;
  for (const Assessment& a : assessed) {
    if (a.state == State::stopped || a.state == State::unreadable) continue;
    const Date deadline = *a.result->deadline;
    const bool comes_up = scope.today <= deadline && deadline <= scope.until;
    if (comes_up && is_in_scope(*a.result, scope) && has_party(a, scope))
      out.push_back({a.result->id(), deadline, a.state});
  }
  std::sort(out.begin(), out.end(), [](const DueDeadline& a, const DueDeadline& b) {
    return std::tie(a.deadline, a.result) < std::tie(b.deadline, b.result);
  });
  return out;
}

Date last_day_of_period(Date day, Period period) {
  const int months = months_in(period);
  const int last_month = (day.month() - 1) / months * months + months;
  return Date::from_ymd(day.year(), last_month, 1)->plus_months(1).plus_days(-1);
}

std::vector<DueReview> list_reviews(const Partnership& partnership, const DueScope& scope) {
  const Settings& settings = partnership.settings;
  std::vector<DueReview> out;
  const auto add = [&](std::optional<Id> ambition, const Governance& governance) {
    if (!governance.review) return;
    const Period every = governance.review->value;
    const Date day = last_day_of_period(scope.today, every);
    const bool before = settings.start && day < settings.start->value;
    const bool after = settings.end && day > settings.end->value;
    if (!before && !after && day <= scope.until) out.push_back({std::move(ambition), day, every});
  };
  const Ambition* asked = scope.ambition ? partnership.find_ambition(*scope.ambition) : nullptr;
  if (asked == nullptr || !asked->governance.review) add(std::nullopt, settings.governance);
  for (const Ambition& ambition : partnership.ambitions)
    if (asked == nullptr || asked == &ambition) add(ambition.id, ambition.governance);
  std::stable_sort(out.begin(), out.end(),
                   [](const DueReview& a, const DueReview& b) { return a.date < b.date; });
  return out;
}

}  // namespace

bool Due::has_overdue() const {
  return std::any_of(figures.begin(), figures.end(), [](const DueFigure& f) { return f.overdue; });
}

Due find_due(const Partnership& partnership, const Results& results, std::span<const Assessment> assessed,
             const DueScope& scope) {
  const World world{partnership, results, scope.today, measure::Successions(partnership)};
  return {list_figures(world, assessed, scope), list_deadlines(assessed, scope),
          list_reviews(partnership, scope)};
}

}  // namespace accord
