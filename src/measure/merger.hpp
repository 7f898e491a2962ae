// The figures of a party that others merged into: the sums of theirs, so that a result comes to the same
// number before the merger and after it. Points 1(b) and 2 of "What a result's state is" in accord-format(5).
#pragma once

#include "accord/partnership.hpp"

#include <optional>
#include <span>
#include <vector>

namespace accord::measure {

// The figures of one indicator of a party that merges.
struct Predecessor {
  const Series* series = nullptr;  // null where it has none
  std::optional<Date> left;        // after it there are no figures
};

struct MergedFigure {
  Date date;
  double value = 0;
  std::optional<double> was;  // as `was` in a book
  bool covers = false;        // it is the figure of the whole period by itself
};

struct MergedSeries {
  std::vector<MergedFigure> figures;  // in order of date
  std::vector<Date> left_out;         // days of a count a period on which not all of them have a figure
};

// The sums of the figures up to `last`, included. Requires: the indicator combines by sum.
//   level          on each day on which one has a figure, the sum of what stands then, once all have one;
//                  across a break nothing stands but what was restated
//   count a period on the days on which all have a figure; it covers the period where one of theirs does, and
//                  then it is the sum of their values of the whole period
//   running total  on every day, the sum of what there is
MergedSeries merge_series(const Indicator& indicator, std::span<const Predecessor> old, Date last);

struct MergedIndicator {
  const Indicator* indicator = nullptr;
  MergedSeries series;
};

struct Merger {
  std::vector<MergedIndicator> summed;  // those with figures, in order of id
  // What the new party must state itself: indicators that do not combine by sum, or for which there is no day
  // on which all have a figure.
  std::vector<const Indicator*> to_state;
};

// For each indicator of which one of `old` has a figure up to `last`. Requires: their books are loaded.
Merger compute_merger(const Partnership& partnership, std::span<const Id> old, Date last);

}  // namespace accord::measure
