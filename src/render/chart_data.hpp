// What a chart of a result shows: values and days, whatever it is drawn with.
#pragma once

#include "accord/assessment.hpp"
#include "progress/course.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace accord::render {

struct ChartData {
  // The days from left to right: from the first value to the deadline.
  Date first, last;
  // The values from bottom to top; low < high. Zero is among them where that leaves the values most of the
  // height: an axis that begins elsewhere makes a change look larger than it is.
  double low = 0, high = 1;
  Level baseline, target;
  std::vector<std::vector<Level>> stretches;  // the value; not to be joined across stretches
  // The expected path: corners, to be joined. Empty for a level that is to be kept.
  std::vector<Level> path;
  std::vector<Level> milestones;
  std::vector<Level> projection;  // two points, or none; may run out at the top or the bottom
  std::vector<Date> breaks;

  bool has_zero() const { return low <= 0 && high >= 0; }
};

// Requires: the assessment has numbers.
ChartData chart_data_of(const Assessment& assessment, const progress::Course& course);

// The values of a chart, for a table: about so many at most, of which each is the last of its month, quarter
// or year where there are more; `period` says which.
struct ChartValues {
  std::vector<std::vector<Level>> stretches;  // as the chart has them
  std::optional<Period> period;
};
ChartValues chart_values(const ChartData& data, std::size_t most);

}  // namespace accord::render
