// How many results are in which state, in words.
#pragma once

#include "accord/partnership.hpp"
#include "progress/state_counts.hpp"

#include <span>
#include <string>

namespace accord::render {

// "3 on track, 1 behind", in the order of summaries unless another is given; empty without results.
std::string render_counts(const progress::StateCounts& counts, Language language,
                          std::span<const State> order = kStates);

}  // namespace accord::render
