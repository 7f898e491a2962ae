// A party's figures as they count on a day, and the values that they make over time: points 1 and 2 of
// "What a result's state is" in accord-format(5).
#pragma once

#include "accord/partnership.hpp"

#include <optional>
#include <span>
#include <vector>

namespace accord::measure {

// Whether the days are the same: most parties report on the same ones.
bool same_days(std::span<const Date> a, std::span<const Date> b);

struct Figure {
  Date date;
  double value = 0;
  bool covers = false;  // it is the figure of the whole period by itself
};

// The figures up to `end`, included, in order of date: without those after `left`, and across a break only
// those that were restated.
std::vector<Figure> count_figures(const Indicator& indicator, const Series& series, std::optional<Date> left,
                                  Date end);

// Values in order of date, each standing from its day until the next. Most series count as they stand: then
// it is a view of them, which must stay as they are.
class Timeline {
 public:
  Timeline() = default;
  // The first `count` figures of a series.
  Timeline(const Series& series, std::size_t count) : series_(&series), count_(count) {}
  void add(Date date, double value) {
    own_dates_.push_back(date);
    own_values_.push_back(value);
  }

  std::span<const Date> dates() const {
    return series_ != nullptr ? series_->dates().first(count_) : std::span<const Date>(own_dates_);
  }
  double value(std::size_t i) const { return series_ != nullptr ? series_->value(i) : own_values_[i]; }
  // The values from `first` on, as many as `into` holds.
  void copy_values(std::size_t first, std::span<double> into) const;
  bool empty() const { return dates().empty(); }
  std::optional<double> on(Date day) const;

 private:
  const Series* series_ = nullptr;  // null where the values are its own
  std::size_t count_ = 0;
  std::vector<Date> own_dates_;
  std::vector<double> own_values_;
};

// A party's figures of one indicator, as they count up to `end`.
struct Counted {
  Timeline values;  // level: each figure. Running total: 0 on the baseline, then the sum since. Per
                    // period: each whole window
  std::optional<Date> newest;  // the newest figure, whether or not it makes a value
};
// `series` may be null.
Counted count_values(const Indicator& indicator, const Series* series, std::optional<Date> left,
                     Date baseline, Date end);

// The first day that is no longer in the window that ends on `day`: one period back.
Date window_start(Date day, Period period);

// How many figures make a whole window: 12 for a year of months. Requires: `per` and `frequency`.
int figures_in_window(const Indicator& indicator);

// How old, in days, a figure may be before its party is no longer fresh.
int fresh_days(Period frequency);

}  // namespace accord::measure
