// What nothing that goes to a person may have in it; written from safety's list, not from the code that is
// checked.
#pragma once

#include "text/utf8.hpp"

#include <cstddef>
#include <string_view>

namespace fuzz {

enum class Layout { one_line, lines };  // of which newlines and tabs are a part

// Whether it is UTF-8 without control characters, bidi controls and line separators.
inline bool is_harmless(std::string_view out, Layout layout) {
  if (accord::text::find_invalid_utf8(out)) return false;
  for (std::size_t offset = 0; offset < out.size();) {
    const char32_t c = accord::text::next_code_point(out, offset);
    const bool is_layout = layout == Layout::lines && (c == U'\n' || c == U'\t');
    const bool is_control = c < U' ' || (c >= 0x7F && c <= 0x9F);
    const bool is_bidi = c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
                         (c >= 0x2066 && c <= 0x2069);
    if ((is_control && !is_layout) || is_bidi || c == 0x2028 || c == 0x2029) return false;
  }
  return true;
}

}  // namespace fuzz
