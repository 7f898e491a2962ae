#include "progress/state_counts.hpp"

#include <numeric>

namespace accord::progress {

void StateCounts::add(const Assessment& assessment) {
  ++by_state[static_cast<std::size_t>(assessment.state)];
  stale += assessment.stale ? 1 : 0;
}

std::size_t StateCounts::all() const {
  return std::accumulate(by_state.begin(), by_state.end(), std::size_t{0});
}

}  // namespace accord::progress
