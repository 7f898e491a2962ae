// Whole numbers that decimals of few digits are kept as.
#pragma once

#include <cstdint>
#include <limits>

namespace accord {

inline constexpr int kMostScale = 9;
inline constexpr std::int32_t kPowersOfTen[kMostScale + 1] = {
    1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000};

template <class T>
constexpr bool fits(std::int64_t number) {
  return number >= std::numeric_limits<T>::min() && number <= std::numeric_limits<T>::max();
}

}  // namespace accord
