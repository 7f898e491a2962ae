// `overview` on a screen: a line a partnership, with its columns.
#pragma once

#include "progress/overview.hpp"
#include "render/screen.hpp"

#include <string>
#include <vector>

namespace accord::render {

// In the order in which they come. `table_width` is what the lines may take: where it is too narrow names,
// counts (the worst states stay) and folders are cut, then columns go, those with the least to say first.
std::string render_overview_text(const std::vector<progress::OverviewLine>& lines, Date as_of,
                                 std::size_t table_width, const Screen& screen);

}  // namespace accord::render
