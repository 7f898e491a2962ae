// How every page looks: on a screen, a phone and A4, in light and in dark.
#pragma once

#include <string>

namespace accord::render {

// A style sheet that needs nothing else.
std::string page_style();

}  // namespace accord::render
