#include "progress/case.hpp"

#include <algorithm>

namespace accord::progress {
namespace {

using measure::Contribution;

const Book* whole_book(const World& world, const Case& c) {
  const Book* book = world.partnership.find_book(Id::all());
  const bool has_figures = book != nullptr && measure::has_figures(c.indicator, *book);
  return has_figures && takes_whole(world, c) ? book : nullptr;
}

}  // namespace

std::vector<const Party*> parties_of(const World& world, const Result& result, Date end) {
  return measure::resolve_parties(world.partnership, world.successions, result.parties, *result.baseline_date,
                                  end);
}

Case open_case(const World& world, const Result& result) {
  const Date b = *result.baseline_date;
  const Date e = *result.deadline;
  const Date end = std::min(world.as_of, e);
  return {result, *result.indicator, b, e, end, parties_of(world, result, end), false, {}, {}};
}

bool takes_whole(const World& world, const Case& c) {
  return c.indicator.combine != Combine::worst &&
         measure::include_all_members(world.partnership, world.successions, c.parties, c.b, c.end);
}

void gather_figures(const World& world, Case& c) {
  const auto contribution = [&](const Book* book, const Party* party) {
    return measure::contribution_of(world.partnership, c.indicator, book, party, c.b, c.end);
  };
  if (const Book* book = whole_book(world, c)) {
    c.whole = true;
    Contribution one = contribution(book, nullptr);
    (measure::has_value(c.indicator, one, c.b) ? c.counted : c.left_out).push_back(std::move(one));
    return;
  }
  for (const Party* party : c.parties) {
    Contribution one = contribution(world.partnership.find_book(party->id), party);
    (measure::has_value(c.indicator, one, c.b) ? c.counted : c.left_out).push_back(std::move(one));
  }
}

std::optional<Date> break_before_baseline(const Indicator& indicator, const Series* series,
                                          std::optional<Date> left, Date b, Date end) {
  if (series == nullptr || indicator.breaks.empty() || indicator.is_running_total()) return std::nullopt;
  const auto value_of = [&](const Indicator& one) {
    return measure::count_values(one, series, left, b, end).values.on(b);
  };
  if (value_of(indicator)) return std::nullopt;
  Indicator whole = indicator;
  whole.breaks.clear();
  if (!value_of(whole)) return std::nullopt;
  std::optional<Date> newest;
  for (const Break& one : indicator.breaks)
    if (one.date.value <= end) newest = one.date.value;
  return newest;
}

std::optional<Date> break_before_baseline(const World& world, const Case& c, const Contribution& one) {
  const Book* book = world.partnership.find_book(one.party != nullptr ? one.party->id : Id::all());
  if (book == nullptr) return std::nullopt;
  const bool is_ratio = c.indicator.combine == Combine::ratio;
  const auto side = [&](const Maybe<Id>& id) -> std::optional<Date> {
    const Indicator* measured = id ? world.partnership.find_indicator(id->value) : nullptr;
    if (measured == nullptr) return std::nullopt;
    return break_before_baseline(*measured, book->find(measured->id), one.left(), c.b, c.end);
  };
  if (!one.own.on(c.b) && !is_ratio)
    return break_before_baseline(c.indicator, book->find(c.indicator.id), one.left(), c.b, c.end);
  if (!one.own.on(c.b)) return side(c.indicator.of);
  return side(is_ratio ? c.indicator.to : c.indicator.weight);
}

bool is_young(const Indicator& indicator, std::optional<Date> newest, Date end) {
  if (!indicator.frequency) return true;
  return newest && end - *newest <= measure::fresh_days(*indicator.frequency);
}

bool is_fresh(const World& world, const Case& c, const Contribution& one) {
  const auto left = one.left();
  if (left && *left <= c.end) return true;
  if (c.indicator.combine != Combine::ratio) return is_young(c.indicator, one.newest, c.end);
  const auto young_side = [&](const Maybe<Id>& id, std::optional<Date> newest) {
    const Indicator* side = world.partnership.find_indicator(id->value);
    return side == nullptr || is_young(*side, newest, c.end);
  };
  return young_side(c.indicator.of, one.newest) && young_side(c.indicator.to, one.newest_to);
}

}  // namespace accord::progress
