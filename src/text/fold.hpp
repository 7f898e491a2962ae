// Letters without their accents, for names that must become ids.
#pragma once

#include <string>
#include <string_view>

namespace accord::text {

// Small ASCII letters for Latin ones, with accents or without; other signs beyond ASCII become a space.
// Requires: valid UTF-8.
std::string fold_to_ascii(std::string_view text);

}  // namespace accord::text
