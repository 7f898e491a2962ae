// H. Theil, "A rank-invariant method of linear and polynomial regression analysis" (1950); P. K. Sen,
// "Estimates of the regression coefficient based on Kendall's tau" (1968).
#include "progress/projection.hpp"

#include <algorithm>

namespace accord::progress {
namespace {
constexpr std::size_t kMostPoints = 60;
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  if (values.size() % 2 == 1) return *middle;
  return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

std::optional<Line> fit_line(std::span<const Level> trend, Date origin) {
  if (trend.size() < 3) return std::nullopt;
  if (trend.size() > kMostPoints) trend = trend.last(kMostPoints);
  std::vector<double> slopes;
  slopes.reserve(trend.size() * (trend.size() - 1) / 2);
  for (std::size_t i = 0; i < trend.size(); ++i)
    for (std::size_t j = i + 1; j < trend.size(); ++j)
      slopes.push_back((trend[j].value - trend[i].value) / (trend[j].date - trend[i].date));
  Line line{origin, 0, median(std::move(slopes))};
  std::vector<double> rests;
  rests.reserve(trend.size());
  for (const Level& point : trend) rests.push_back(point.value - line.slope * (point.date - origin));
  line.intercept = median(std::move(rests));
  return line;
}

}  // namespace accord::progress
