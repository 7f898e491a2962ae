#include "accord/series.hpp"

#include <algorithm>
#include <numeric>

namespace accord {

void Series::reserve(std::size_t figures) {
  dates_.reserve(figures);
  values_.reserve(figures);
  lines_.reserve(figures);
}

void Series::add(Date date, double value, std::uint32_t line, FigureDetails details) {
  add(date, value, line);
  has_meanings_ = has_meanings_ || details.was || details.covers;
  details_.push_back(std::move(details));
  slots_.resize(dates_.size(), 0);
  slots_.back() = static_cast<std::uint32_t>(details_.size());
}

bool Series::sort() {
  const auto strictly_after = [](Date a, Date b) { return a >= b; };
  if (std::adjacent_find(dates_.begin(), dates_.end(), strictly_after) == dates_.end()) return true;
  std::vector<std::size_t> order(size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [this](std::size_t a, std::size_t b) { return dates_[a] < dates_[b]; });
  Series sorted;
  sorted.reserve(size());
  std::vector<std::uint32_t> slots;
  for (const std::size_t i : order) {
    sorted.add(dates_[i], values_[i], lines_[i]);
    if (!slots_.empty()) slots.push_back(slots_[i]);
  }
  slots_.swap(slots);
  dates_.swap(sorted.dates_);
  values_.swap(sorted.values_);
  lines_.swap(sorted.lines_);
  return std::adjacent_find(dates_.begin(), dates_.end()) == dates_.end();
}

}  // namespace accord
