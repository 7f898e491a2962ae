// A chart drawn with characters: braille where the screen has UTF-8, ASCII elsewhere.
#pragma once

#include "accord/partnership.hpp"
#include "render/chart_data.hpp"
#include "render/style.hpp"

#include <cstddef>
#include <string>

namespace accord::render {

struct ChartSize {
  std::size_t width = 80;   // of all of it, in columns; at least 40
  std::size_t height = 10;  // of the part between the axes, in lines; at least 4
};

// The value as a line; the expected path, the projection and the target as rows of signs; what each sign
// means below it. The figures beside the vertical axis are the target, the baseline and the ends of it, those
// below it days, as many as there is room for. Says so where the vertical axis is without zero. The same
// values give the same lines.
std::string render_chart(const ChartData& data, const Indicator& indicator, ChartSize size, Language language,
                         const Style& style);

}  // namespace accord::render
