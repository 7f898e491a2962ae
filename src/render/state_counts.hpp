// How many results are in which state, in words.
#pragma once

#include "accord/partnership.hpp"
#include "progress/state_counts.hpp"

#include <string>

namespace accord::render {

// "3 on track, 1 behind", in the order of summaries; empty without results.
std::string render_counts(const progress::StateCounts& counts, Language language);

}  // namespace accord::render
