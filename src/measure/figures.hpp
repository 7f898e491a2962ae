// A party's figures as they count on a day, and the values that they make over time: points 1 and 2 of
// "What a result's state is" in accord-format(5).
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "accord/partnership.hpp"

namespace accord::measure {

struct Figure {
  Date date;
  double value = 0;
  bool covers = false;  // it is the figure of the whole period by itself
};

// The figures up to `end`, included, in order of date: without those after `left`, and across a break only
// those that were restated. `series` may be null.
std::vector<Figure> count_figures(const Indicator& indicator, const Series* series, std::optional<Date> left, Date end);

// A value that stands from its day until the next one.
struct Value {
  Date date;
  double value = 0;
};

// Level: each figure. Running total: 0 on `baseline`, then the sum since. Per period: each whole window.
std::vector<Value> values_over_time(const Indicator& indicator, std::span<const Figure> figures, Date baseline);

// The first day that is no longer in the window that ends on `day`: one period back.
Date window_start(Date day, Period period);

// How many figures make a whole window: 12 for a year of months. Requires: `per` and `frequency`.
int figures_in_window(const Indicator& indicator);

// How old, in days, a figure may be before its party is no longer fresh.
int fresh_days(Period frequency);

}  // namespace accord::measure
