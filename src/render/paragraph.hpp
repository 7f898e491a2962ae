// Running text in lines of at most so many columns.
#pragma once

#include <string>
#include <string_view>

namespace accord::render {

// Broken at blanks; every line ends in a newline, those after the first begin with `indent` blanks.
std::string wrap(std::string_view text, std::size_t width, std::size_t indent = 0);

}  // namespace accord::render
