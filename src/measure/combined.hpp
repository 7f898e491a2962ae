// One figure of several parties: like for like over those that have a baseline. Points 3 and 5 of "What a
// result's state is" in accord-format(5).
#pragma once

#include "accord/partnership.hpp"
#include "measure/figures.hpp"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace accord::measure {

// What one book says for an indicator: of a party, or of the whole partnership.
struct Contribution {
  const Party* party = nullptr;  // null for all.toml
  Timeline own;                  // of the indicator; of `of` for a ratio
  Timeline other;                // of its weight; of `to` for a ratio
  // The newest figure of each side, of whatever value; the second only for a ratio.
  std::optional<Date> newest, newest_to;

  std::optional<Date> left() const {
    return party != nullptr && party->left ? std::optional(party->left->value) : std::nullopt;
  }
};

// Reads one book for a result with this indicator. `book` may be null.
Contribution contribution_of(const Partnership& partnership, const Indicator& indicator, const Book* book,
                             const Party* party, Date baseline, Date end);

// Whether all.toml has figures for it: for a ratio, on both sides.
bool has_figures(const Indicator& indicator, const Book& book);

// Whether there is a value on `day` for all that the indicator needs: also of its weight, but not in
// all.toml, and of both sides of a ratio.
bool has_value(const Indicator& indicator, const Contribution& one, Date day);

// What one contribution says by itself on `day`: its weight is about the others.
std::optional<double> value_alone(const Indicator& indicator, const Contribution& one, Date day);

// The value on day `baseline` in a party's own book, seen on `end`; nothing without a figure.
std::optional<double> own_baseline(const Partnership& partnership, const Indicator& indicator,
                                   const Id& party, Date baseline, Date end);

// The days after `after` on which this contribution gets a new value: of its own side, and of the other side
// of a ratio.
std::array<std::span<const Date>, 2> dates_after(const Indicator& indicator, const Contribution& one,
                                                 Date after);

// Calls `visit` with each of these days (one may come twice, once for each side), until it returns false.
template <class Visit>
void visit_dates(const Indicator& indicator, const Contribution& one, Date after, Visit visit) {
  for (const std::span<const Date> side : dates_after(indicator, one, after))
    for (const Date day : side)
      if (!visit(day)) return;
}

// The combined value on each of `days`, which rise; nothing where a denominator or all weights are zero.
// Sums add in the order of `counted`, on each day anew, so that no rounding depends on the way there.
std::vector<std::optional<double>> combine(const Indicator& indicator, std::span<const Contribution> counted,
                                           std::span<const Date> days);

}  // namespace accord::measure
