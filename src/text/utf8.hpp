// UTF-8 as bytes, code points and columns on a screen.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace accord::text {

// The offset of the first byte that is not valid UTF-8 (overlong forms and surrogates are not);
// nothing when all is well.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

bool is_ascii(std::string_view text);

// The code point at `offset`, which is moved behind it. Requires: valid UTF-8, offset < text.size().
char32_t next_code_point(std::string_view text, std::size_t& offset);
void append_utf8(std::string& out, char32_t code_point);

std::size_t count_code_points(std::string_view text);

// How many columns a terminal gives the text: 0 for combining marks, 2 for wide East Asian
// characters and emoji, 1 for the rest.
std::size_t display_width(std::string_view text);

// At most `width` columns of it, ending in `ellipsis` where something was cut off.
std::string truncate_to_width(std::string_view text, std::size_t width, std::string_view ellipsis);

// Lower case of ASCII and of the Latin letters with accents that Dutch and its neighbours use.
std::string lower_case(std::string_view text);

// Makes what came from a file harmless on a screen: control characters but newline and tab, bidi
// controls and line separators become visible \u{..}; invalid bytes become \x{..}.
std::string make_visible(std::string_view text);

// The same for what must stay in one line and one column, as a name does: newlines and tabs become visible
// too.
std::string make_visible_line(std::string_view text);

// Control characters (newline and tab too), bidi controls and line separators.
bool is_hidden(char32_t code_point);

}  // namespace accord::text
