// `overview --json`: documented in accord-json(5), only ever added to.
#pragma once

#include "progress/overview.hpp"

#include <string>
#include <vector>

namespace accord::render {

// In the order in which they come.
std::string render_overview_json(const std::vector<progress::OverviewLine>& lines, Date as_of);

}  // namespace accord::render
