// `status` as a person reads it: a tree of results under their ambitions, within the width of the screen.
#pragma once

#include "render/status_list.hpp"
#include "render/style.hpp"

#include <cstddef>
#include <string>

namespace accord::render {

// `summary`: how many results are in which state, and what to do next.
enum class Detail { all, summary };

struct Screen {
  Style style;
  std::size_t width = 80;  // less than 40 counts as 40
  Language language = Language::en;
  Detail detail = Detail::all;
};

std::string render_status_text(const StatusList& list, const Screen& screen);

}  // namespace accord::render
