// Running text in lines of at most so many columns.
#pragma once

#include "render/style.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace accord::render {

// What becomes of a word that is wider than a line: an id or an address may have to stay whole.
enum class LongWords { keep, split };

// Broken at blanks, tabs and newlines; every line ends in a newline, those after the first begin with
// `indent` blanks, which count as width.
std::string wrap(std::string_view text, std::size_t width, std::size_t indent = 0,
                 LongWords long_words = LongWords::keep);

struct Indent {
  std::size_t first = 0, others = 0;  // of the first line, and of those that follow it
};
// Broken in the same way, so that with its blanks no line is wider than `width`; words that are too long are
// split. The blanks stay unpainted.
std::string wrap_painted(std::string_view text, std::size_t width, Indent indent, Ink ink,
                         const Style& style);

}  // namespace accord::render
