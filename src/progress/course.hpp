// How a result's value went and is heading: what a chart of it shows beside the path and the target.
#pragma once

#include "accord/assessment.hpp"

#include <vector>

namespace accord::progress {

struct Course {
  // Values in order of date, cut wherever a break lies between two of them: over the same parties throughout,
  // from at most two years before the baseline, and no longer before it than the result lasts.
  std::vector<std::vector<Level>> stretches;
  std::vector<Date> breaks;       // from the first value on, in order of date
  std::vector<Level> projection;  // two points of the trend: on the day of the newest value, on the deadline
};

// What was measured before a break, and not restated, is a stretch of its own, as it was measured then: it is
// shown and never counted. A running total has nothing before its baseline. Requires: the assessment is one
// of `results` on `as_of` and has numbers.
Course compute_course(const Partnership& partnership, const Results& results, const Assessment& assessment,
                      Date as_of);

}  // namespace accord::progress
