// The screen that a text is laid out for, and the line that texts begin with.
#pragma once

#include "accord/date.hpp"
#include "accord/partnership.hpp"
#include "render/style.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace accord::render {

// `summary`: how many results are in which state, and what to do next.
enum class Detail { all, summary };

inline constexpr std::size_t kLeastWidth = 40;

struct Screen {
  Style style;
  std::size_t width = 80;  // less than kLeastWidth counts as that
  Language language = Language::en;
  Detail detail = Detail::all;

  std::size_t columns() const { return width < kLeastWidth ? kLeastWidth : width; }
};

// A title, cut where it must be, and the day on the right.
std::string render_heading(std::string_view title, Date day, const Screen& screen);
// The partnership's name as the title.
std::string render_heading(const Partnership& partnership, Date day, const Screen& screen);

}  // namespace accord::render
