// Running text in lines of at most so many columns.
#pragma once

#include <string>
#include <string_view>

namespace accord::render {

// What becomes of a word that is wider than a line: an id or an address may have to stay whole.
enum class LongWords { keep, split };

// Broken at blanks, tabs and newlines; every line ends in a newline, those after the first begin with
// `indent` blanks, which count as width.
std::string wrap(std::string_view text, std::size_t width, std::size_t indent = 0,
                 LongWords long_words = LongWords::keep);

}  // namespace accord::render
