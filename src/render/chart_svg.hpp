// A chart as SVG within a page, drawn in the page's colours.
#pragma once

#include "render/document.hpp"

#include <string>

namespace accord::render {

// With a title and a description. What each line is, is told in words beside it (chart_key). The same values
// give the same bytes.
std::string render_chart_svg(const ChartFigure& chart);

}  // namespace accord::render
