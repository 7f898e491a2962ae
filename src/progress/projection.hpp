// Where a row of values is heading: a line that outliers do not move.
#pragma once

#include "accord/assessment.hpp"

#include <optional>
#include <span>

namespace accord::progress {

// A line over the days after `origin`.
struct Line {
  Date origin;
  double intercept = 0, slope = 0;  // in the unit, and in the unit a day
  double on(Date day) const { return intercept + slope * (day - origin); }
};

// Theil-Sen over the newest 60 of `trend` (in order of date): the slope is the median of the slopes between
// all pairs, the intercept the median of what it leaves. Nothing with fewer than 3 points.
std::optional<Line> fit_line(std::span<const Level> trend, Date origin);

// The middle one; of an even number the mean of the two in the middle. Requires: not empty.
double median(std::vector<double> values);

}  // namespace accord::progress
