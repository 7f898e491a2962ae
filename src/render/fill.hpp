// A text of the table of words with its braces filled in.
#pragma once

#include "render/words.hpp"

#include <fmt/format.h>

#include <string>

namespace accord::render {

// What each word takes stands beside it in words.hpp.
template <class... Values>
std::string fill(Word word, Language language, const Values&... values) {
  return fmt::format(fmt::runtime(text_of(word, language)), values...);
}

}  // namespace accord::render
