// How many results are in which state.
#pragma once

#include "accord/assessment.hpp"

#include <array>
#include <cstddef>

namespace accord::progress {

struct StateCounts {
  std::array<std::size_t, kStates.size()> by_state{};
  std::size_t stale = 0;

  void add(const Assessment& assessment);
  std::size_t of(State state) const { return by_state[static_cast<std::size_t>(state)]; }
  std::size_t all() const;
};

}  // namespace accord::progress
