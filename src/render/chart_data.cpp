#include "render/chart_data.hpp"

#include <algorithm>
#include <cmath>

namespace accord::render {
namespace {

// Zero is shown where what lies between it and the values takes no more than this part of the height.
constexpr double kMostEmpty = 0.4;

void include(double value, double& low, double& high) {
  low = std::min(low, value);
  high = std::max(high, value);
}

void set_heights(ChartData& data) {
  data.low = data.high = data.baseline.value;
  include(data.target.value, data.low, data.high);
  for (const auto& stretch : data.stretches)
    for (const Level& level : stretch) include(level.value, data.low, data.high);
  // A trend that runs far off would press all the rest together: half as high again is room enough for it.
  const double room = (data.high - data.low) / 2;
  for (const Level& level : data.projection)
    include(std::clamp(level.value, data.low - room, data.high + room), data.low, data.high);
  if (data.low > 0 && data.low <= data.high * kMostEmpty) data.low = 0;
  if (data.high < 0 && data.high >= data.low * kMostEmpty) data.high = 0;
  if (data.low < data.high) return;
  const double pad = data.low == 0 ? 1 : std::fabs(data.low) / 20;
  data.low -= pad;
  data.high += pad;
}

// The expected level stands until the next point.
std::vector<Level> with_steps(const std::vector<Level>& points) {
  std::vector<Level> out;
  for (const Level& point : points) {
    if (!out.empty()) out.push_back({point.date, out.back().value});
    out.push_back(point);
  }
  return out;
}

}  // namespace

ChartData chart_data_of(const Assessment& assessment, const progress::Course& course) {
  const Numbers& n = *assessment.numbers;
  ChartData out;
  out.baseline = n.baseline;
  out.target = n.target;
  out.first = n.baseline.date;
  out.last = n.target.date;
  out.stretches = course.stretches;
  out.breaks = course.breaks;
  out.projection = course.projection;
  for (const auto& stretch : out.stretches) out.first = std::min(out.first, stretch.front().date);
  if (!n.kept) {
    const bool steps = assessment.result->goal->path == PathShape::steps;
    out.path = steps ? with_steps(n.path) : n.path;
    out.milestones.assign(n.path.begin() + 1, n.path.end() - 1);
  }
  set_heights(out);
  return out;
}

}  // namespace accord::render
