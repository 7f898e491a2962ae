// `status --json` and `status --porcelain`: documented in accord-json(5), only ever added to.
#pragma once

#include "render/status_list.hpp"

#include <string>

namespace accord::render {

std::string render_status_json(const StatusList& list);
std::string render_status_porcelain(const StatusList& list);

}  // namespace accord::render
