#include "accord/series.hpp"

#include "model/small_decimals.hpp"

#include <algorithm>
#include <iterator>

namespace accord {

template <class T, class From>
void PackedNumbers::put(std::span<const From> from) {
  width_ = sizeof(T);
  bytes_.resize(from.size() * sizeof(T));
  for (std::size_t i = 0; i < from.size(); ++i) {
    const T number = static_cast<T>(from[i]);
    std::memcpy(bytes_.data() + i * sizeof(T), &number, sizeof(T));
  }
}

PackedNumbers::PackedNumbers(std::span<const std::int32_t> digits, int scale)
    : divisor_(kPowersOfTen[scale]) {
  if (std::all_of(digits.begin(), digits.end(), fits<std::int16_t>))
    put<std::int16_t>(digits);
  else
    put<std::int32_t>(digits);
}

PackedNumbers::PackedNumbers(std::span<const double> values) { put<double>(values); }

void PackedNumbers::copy(std::size_t first, std::span<double> into) const {
  const auto each = [&](auto value) {
    for (std::size_t i = 0; i < into.size(); ++i) into[i] = value(first + i);
  };
  if (width_ == sizeof(std::int16_t))
    each([this](std::size_t i) { return get<std::int16_t>(i) / divisor_; });
  else if (width_ == sizeof(std::int32_t))
    each([this](std::size_t i) { return get<std::int32_t>(i) / divisor_; });
  else
    each([this](std::size_t i) { return get<double>(i); });
}

std::uint32_t Series::line(std::size_t i) const {
  const auto figure = static_cast<std::uint32_t>(i);
  const auto next = std::upper_bound(runs_.begin(), runs_.end(), figure,
                                     [](std::uint32_t at, const Run& run) { return at < run.first; });
  const Run& run = *std::prev(next);
  return run.line + (figure - run.first);
}

const FigureDetails* Series::details(std::size_t i) const {
  const auto at =
      std::lower_bound(details_.begin(), details_.end(), i,
                       [](const Detailed& one, std::size_t figure) { return one.figure < figure; });
  return at != details_.end() && at->figure == i ? &at->details : nullptr;
}

}  // namespace accord
