// Documents as one HTML page that needs nothing else: no script, no font, no picture from elsewhere. It
// prints on A4, and reads in light and dark.
#pragma once

#include "render/document.hpp"

#include <string>
#include <string_view>

namespace accord::render {

// Text for between tags and between quotes of an attribute. Characters that nobody sees are made visible.
std::string escape_html(std::string_view text);

std::string render_html(const Document& document);

}  // namespace accord::render
