// A table that gives up columns where the screen is narrow, instead of cutting every cell.
#pragma once

#include "render/style.hpp"
#include "render/table.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace accord::render {

enum class Align { left, right };

struct FittedColumn {
  std::string heading = {};
  std::vector<std::string> cells = {};  // as many in every column
  Align align = Align::left;
  int goes = 0;           // where there is no room the greatest goes first; 0 stays
  std::size_t least = 0;  // it is cut to this before any goes; 0: not for that
  Cut cut = Cut::where_narrow;
  std::vector<Ink> inks = {};  // of the cells; none: plain
};

// Columns in which nothing stands are left out. The first is never cut; of those that stay the widest is,
// where even they are too wide.
std::string render_fitted(std::vector<FittedColumn> columns, std::size_t width, const Style& style);

}  // namespace accord::render
