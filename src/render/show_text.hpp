// `show`: one result in full, as text on a screen.
#pragma once

#include "render/result_view.hpp"
#include "render/screen.hpp"

#include <string>

namespace accord::render {

// No line is wider than the screen, but for an id that is.
std::string render_show_text(const ResultView& view, const Screen& screen);

}  // namespace accord::render
