// How far a result is.
//
// A result promises that a figure will move: "+10% staff retention by 2026-12-31". To say on some day how far
// it is, four questions are answered in this order, and each answer stands on the one before.
//
//   Whose figures?    The parties that the result names, as they are on that day: mergers and departures have
//                     been applied (measure/party_set). Only parties with a figure on the baseline date are
//                     counted, then and later: like for like. What is left out is told, as coverage.
//   From where?       The counted parties' figures, combined on the baseline date, are the baseline B. The
//                     sentence makes the target T of it. Where either is missing nothing more is said.
//   Where now?        Every day after the baseline on which a counted party got a new value is a date; the
//                     combined value on the newest is the current level C. Progress is the part of the way
//                     from B to T that C has gone.
//   As it should be?  The expected path runs straight from B through the milestones to T. C is compared with
//                     the path on C's own day, not on today: a party that reports late is late, not behind.
//                     The projection (Theil-Sen) only decides between "at risk" and "behind".
//
// A worked example, which is also the first test. Noorderzorg and the Hanzeschool promise +4% internships by
// 2024-12-31. On 2023-12-31 they had 70 and 50: B = 120, so T = 124.8. On 2024-04-30 they report 71 and 50,
// on 2024-09-30 Noorderzorg reports 74 and on 2024-10-31 the Hanzeschool 52:
//
//   dates     2024-04-30   2024-09-30   2024-10-31
//   combined  121          124          126          (the Hanzeschool stands at 50 until its next figure)
//
// Seen on 2024-10-31, C = 126, progress = (126 - 120) / 4.8 = 1.25. By then 305 of 366 days have gone, so
// 0.833 of the way was expected. C is at or past T before the deadline: achieved, reached on 2024-10-31.
//
// A level that the baseline already satisfies ("at least 95%" from 96%) is kept, not reached: there is no way
// to go, so progress is 1 while it holds and the quotient of the two below it.
#include "accord/assessment.hpp"
#include "progress/case.hpp"
#include "progress/projection.hpp"
#include "progress/target.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace accord {
namespace {

using measure::Contribution;
using progress::Case;
using progress::World;

std::optional<double> baseline_of(const Case& c) {
  const Date days[] = {c.b};
  return measure::combine(c.indicator, c.counted, days).front();
}

// Point 5: the days on which the combined value is new, and computable.
std::vector<Level> dated_values(const Case& c) {
  const auto span = static_cast<std::size_t>(std::max(0, c.end - c.b));
  std::vector<bool> is_date(span, false);  // is_date[0] is the day after b
  std::span<const Date> last;              // most parties have the same days as the one before
  for (const Contribution& one : c.counted)
    for (const auto days : measure::dates_after(c.indicator, one, c.b)) {
      if (measure::same_days(days, last)) continue;
      for (const Date day : days) is_date[static_cast<std::size_t>(day - c.b - 1)] = true;
      last = days;
    }
  std::vector<Date> ordered;
  for (std::size_t i = 0; i < span; ++i)
    if (is_date[i]) ordered.push_back(c.b.plus_days(static_cast<std::int32_t>(i) + 1));
  const auto values = measure::combine(c.indicator, c.counted, ordered);
  std::vector<Level> out;
  for (std::size_t i = 0; i < ordered.size(); ++i)
    if (values[i]) out.push_back({ordered[i], *values[i]});
  return out;
}

bool has_date_of_its_own(const Case& c, const Contribution& one, const std::vector<Level>& dated) {
  const auto before = [](const Level& level, Date day) { return level.date < day; };
  bool found = false;
  measure::visit_dates(c.indicator, one, c.b, [&](Date day) {
    const auto at = std::lower_bound(dated.begin(), dated.end(), day, before);
    found = at != dated.end() && at->date == day;
    return !found;
  });
  return found;
}

Coverage coverage_of(const World& world, const Case& c, const std::vector<Level>& dated) {
  Coverage out;
  out.parties = c.whole ? 1 : c.parties.size();
  out.counted = c.counted.size();
  for (const Contribution& one : c.counted) {
    if (has_date_of_its_own(c, one, dated)) ++out.reporting;
    if (progress::is_fresh(world, c, one)) ++out.fresh;
  }
  return out;
}

Id indicator_to_measure(const Case& c) {
  return c.indicator.combine == Combine::ratio && c.indicator.of ? c.indicator.of->value : c.indicator.id;
}

void list_awaited(const World& world, const Case& c, Assessment& out) {
  const auto id_of = [](const Contribution& one) { return one.party != nullptr ? one.party->id : Id(); };
  for (const Contribution& one : c.left_out)
    out.without_baseline.push_back(
        {id_of(one), indicator_to_measure(c), std::nullopt, progress::break_before_baseline(world, c, one)});
  for (const Contribution& one : c.counted)
    if (!progress::is_fresh(world, c, one))
      out.overdue.push_back({id_of(one), indicator_to_measure(c), one.newest});
}

bool is_milestone(const World& world, const Case& c, const Assessment& sub, double baseline, double target) {
  const Result& r = *sub.result;
  if (!sub.numbers || r.indicator != &c.indicator || r.baseline_date != c.b) return false;
  if (*r.deadline <= c.b || *r.deadline >= c.e) return false;
  if (progress::parties_of(world, r, c.end) != c.parties) return false;
  const double level = sub.numbers->target.value;
  return std::min(baseline, target) < level && level < std::max(baseline, target);
}

// Point 8: the baseline, the milestones in order of date, the target.
std::vector<Level> expected_path(const World& world, const Case& c, const std::vector<Assessment>& assessed,
                                 double baseline, double target) {
  std::map<Date, double> milestones;
  const auto gap = [target](double level) { return target > level ? target - level : level - target; };
  for (const std::size_t child : c.result.children) {
    const Assessment& sub = assessed[child];
    if (!is_milestone(world, c, sub, baseline, target)) continue;
    const double level = sub.numbers->target.value;
    const auto [at, is_new] = milestones.emplace(*sub.result->deadline, level);
    if (!is_new && gap(level) < gap(at->second)) at->second = level;
  }
  std::vector<Level> path{{c.b, baseline}};
  for (const auto& [day, level] : milestones) path.push_back({day, level});
  path.push_back({c.e, target});
  return path;
}

// Requires: the path's first day <= day <= its last.
double level_on_path(const std::vector<Level>& path, PathShape shape, Date day) {
  const auto next = std::upper_bound(path.begin(), path.end(), day,
                                     [](Date d, const Level& point) { return d < point.date; });
  const Level& before = *std::prev(next);
  if (shape == PathShape::steps || next == path.end()) return before.value;
  return before.value + (next->value - before.value) * (day - before.date) / (next->date - before.date);
}

// Since when the value has been at or past the target without a break; nothing when always.
std::optional<Date> reached_since(const Numbers& n, int decimals) {
  std::optional<Date> since;
  for (auto point = n.trend.rbegin(); point != n.trend.rend(); ++point) {
    if (!progress::is_at_or_past(point->value, n.target.value, n.direction, decimals)) return since;
    since = point->date;
  }
  return std::nullopt;  // from the baseline on
}

// The first day, from `from` on, on which the line is at or past the target. The line runs one way, so the
// days before it are all before: it is found by halving.
std::optional<Date> first_day_at(const progress::Line& line, Date from, const Numbers& n, int decimals) {
  const auto there = [&](Date day) {
    return progress::is_at_or_past(line.on(day), n.target.value, n.direction, decimals);
  };
  if (there(from)) return from;
  Date before = from;
  Date day = last_date();
  if (before >= day || !there(day)) return std::nullopt;
  while (day - before > 1) {
    const Date middle = before.plus_days((day - before) / 2);
    (there(middle) ? day : before) = middle;
  }
  return day;
}

bool is_reached(const Case& c, const Numbers& n) {
  const Standing& s = *n.standing;
  if (!progress::is_at_or_past(s.current.value, n.target.value, n.direction, c.indicator.decimals))
    return false;
  if (c.indicator.combine != Combine::worst) return true;
  // Each party must get there by itself, so each must have a baseline and a figure since.
  const std::vector<Level> dated(n.trend.begin() + 1, n.trend.end());
  return std::all_of(c.parties.begin(), c.parties.end(), [&](const Party* party) {
    if (party->left && party->left->value <= c.end) return true;
    const auto one = std::find_if(c.counted.begin(), c.counted.end(),
                                  [&](const Contribution& q) { return q.party == party; });
    return one != c.counted.end() && has_date_of_its_own(c, *one, dated);
  });
}

void compute_standing(const Case& c, PathShape shape, Numbers& n) {
  const int decimals = c.indicator.decimals;
  Standing s;
  s.current = n.trend.back();
  const progress::Aim aim{n.target.value, n.direction, n.kept};
  s.progress = progress::progress_of(aim, n.baseline.value, s.current.value, decimals);
  const double way = n.target.value - n.baseline.value;
  s.expected = n.kept ? 1 : (level_on_path(n.path, shape, s.current.date) - n.baseline.value) / way;
  const auto line = progress::fit_line(n.trend, c.b);
  if (line) s.projected = line->on(c.e);
  n.standing = s;
  const bool past = progress::is_at_or_past(s.current.value, n.target.value, n.direction, decimals);
  if (line && !past) n.standing->reaches = first_day_at(*line, s.current.date, n, decimals);
  if (is_reached(c, n)) n.standing->reached = reached_since(n, decimals);
}

State judge(const World& world, const Case& c, PathShape shape, const Numbers& n) {
  if (!n.standing) return State::no_data;
  const bool reached = is_reached(c, n);
  const bool over = world.as_of > c.e;
  if (over) return reached ? State::achieved : State::missed;
  if (reached && !n.kept) return State::achieved;
  const int decimals = c.indicator.decimals;
  const double current = n.standing->current.value;
  const double margin = n.direction == Direction::up ? c.indicator.margin : -c.indicator.margin;
  const double wanted = n.kept ? n.target.value : level_on_path(n.path, shape, n.standing->current.date);
  if (progress::is_at_or_past(current + margin, wanted, n.direction, decimals)) return State::on_track;
  const auto projected = n.standing->projected;
  const bool will_do =
      projected && progress::is_at_or_past(*projected, n.target.value, n.direction, decimals);
  return will_do ? State::at_risk : State::behind;
}

void assess_numbers(const World& world, Case& c, const std::vector<Assessment>& assessed, Assessment& out) {
  out.state = State::no_baseline;
  progress::gather_figures(world, c);
  list_awaited(world, c, out);
  const auto baseline = c.counted.empty() ? std::nullopt : baseline_of(c);
  out.baseline = baseline;
  const auto aim =
      baseline ? progress::aim_of(*c.result.sentence.change, c.indicator, *baseline) : std::nullopt;
  if (!aim) return;
  const PathShape shape = c.result.goal->path;
  const std::vector<Level> dated = dated_values(c);
  Numbers n;
  n.baseline = {c.b, *baseline};
  n.target = {c.e, aim->target};
  n.direction = aim->direction;
  n.kept = aim->kept;
  n.coverage = coverage_of(world, c, dated);
  n.path = expected_path(world, c, assessed, *baseline, aim->target);
  n.trend.push_back(n.baseline);
  n.trend.insert(n.trend.end(), dated.begin(), dated.end());
  if (!dated.empty()) compute_standing(c, shape, n);
  out.state = judge(world, c, shape, n);
  out.stale = n.coverage.fresh * 2 < n.coverage.counted;
  out.numbers = std::move(n);
}

Assessment assess_one(const World& world, const Result& result, bool unreadable,
                      const std::vector<Assessment>& assessed) {
  Assessment out;
  out.result = &result;
  out.state = State::unreadable;
  if (unreadable || !result.is_complete()) return out;
  Case c = progress::open_case(world, result);
  for (const Party* party : c.parties) out.parties.push_back(party->id);
  if (result.goal->owner) out.owner = world.successions.standing(result.goal->owner->value, c.end);
  if (result.stopped && *result.stopped <= world.as_of)
    out.state = State::stopped;
  else if (world.as_of < c.b)
    out.state = State::not_started;
  else
    assess_numbers(world, c, assessed, out);
  return out;
}

}  // namespace

std::string_view state_name(State state) {
  constexpr std::string_view names[] = {"on-track", "at-risk",     "behind",      "achieved", "missed",
                                        "no-data",  "no-baseline", "not-started", "stopped",  "unreadable"};
  return names[static_cast<std::size_t>(state)];
}

std::optional<State> parse_state(std::string_view name) {
  for (const State state : kStates)
    if (state_name(state) == name) return state;
  return std::nullopt;
}

std::vector<Assessment> assess(const Partnership& partnership, const Results& results, Date as_of,
                               const std::vector<bool>& unreadable) {
  const World world{partnership, results, as_of, measure::Successions(partnership)};
  std::vector<Assessment> out(results.all.size());
  // A parent's path goes through its sub-results' targets, and they stand behind it: so from the last on.
  for (std::size_t i = results.all.size(); i-- > 0;)
    out[i] = assess_one(world, results.all[i], unreadable[i], out);
  return out;
}

std::vector<Id> indicators_needed(const Partnership& partnership, const Results& results) {
  std::set<Id> needed;
  for (const Result& result : results.all) {
    if (result.indicator == nullptr) continue;
    needed.insert(result.indicator->id);
    for (const auto* other : {&result.indicator->weight, &result.indicator->of, &result.indicator->to})
      if (*other && partnership.find_indicator((*other)->value) != nullptr) needed.insert((*other)->value);
  }
  return {needed.begin(), needed.end()};
}

}  // namespace accord
