// Small pictures made of characters: how far, and how it went.
#pragma once

#include "render/style.hpp"

#include <cstddef>
#include <span>
#include <string>

namespace accord::render {

// A bar of `width` columns: the part from 0 to 1 that was gone, and a tick where it should be by now.
// Less than nothing is an empty bar, more than all a full one. No tick when `expected` is negative.
std::string render_bar(double progress, double expected, std::size_t width, Ink ink, const Style& style);

// The newest `width` values as a row of blocks, the lowest at the bottom; shorter when there are fewer.
std::string render_sparkline(std::span<const double> values, std::size_t width, const Style& style);

}  // namespace accord::render
