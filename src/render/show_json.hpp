// `show --json`: documented in accord-json(5), only ever added to.
#pragma once

#include "render/result_view.hpp"

#include <string>

namespace accord::render {

std::string render_show_json(const ResultView& view);

}  // namespace accord::render
