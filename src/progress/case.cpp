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
