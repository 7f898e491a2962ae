// `status` as a person reads it: a tree of results under their ambitions, within the width of the screen.
#pragma once

#include "render/screen.hpp"
#include "render/status_list.hpp"

#include <string>

namespace accord::render {

std::string render_status_text(const StatusList& list, const Screen& screen);

}  // namespace accord::render
