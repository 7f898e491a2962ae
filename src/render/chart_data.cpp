#include "render/chart_data.hpp"

#include "accord/report_period.hpp"

#include <algorithm>
#include <cmath>
#include <map>

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

std::size_t count_levels(const std::vector<std::vector<Level>>& stretches) {
  std::size_t out = 0;
  for (const auto& stretch : stretches) out += stretch.size();
  return out;
}

std::vector<Level> last_of_each(Period period, const std::vector<Level>& stretch) {
  std::map<Date, Level> last;  // by the first day of its period
  for (const Level& one : stretch) last[period_around(period, one.date).first] = one;
  std::vector<Level> out;
  for (const auto& [first, one] : last) out.push_back(one);
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

ChartValues chart_values(const ChartData& data, std::size_t most) {
  ChartValues out{data.stretches, std::nullopt};
  for (const Period period : {Period::month, Period::quarter, Period::year}) {
    if (count_levels(out.stretches) <= most) break;
    out.period = period;
    for (std::size_t i = 0; i < data.stretches.size(); ++i)
      out.stretches[i] = last_of_each(period, data.stretches[i]);
  }
  return out;
}

}  // namespace accord::render
