// Each party of a result in a line: against its own baseline and its own share.
#pragma once

#include "render/result_view.hpp"
#include "render/screen.hpp"

#include <string>

namespace accord::render {

// The best first. Columns in which nothing stands are left out, and where the screen is narrow those that
// follow from others.
std::string render_party_table(const ResultView& view, const Screen& screen);

}  // namespace accord::render
