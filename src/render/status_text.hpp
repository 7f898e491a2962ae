// `status` as a person reads it: a tree of results under their ambitions, within the width of the screen.
#pragma once

#include <cstddef>
#include <string>

#include "render/status_list.hpp"
#include "render/style.hpp"

namespace accord::render {

struct Screen {
  Style style;
  std::size_t width = 80;
  Language language = Language::en;
};

std::string render_status_text(const StatusList& list, const Screen& screen);

}  // namespace accord::render
