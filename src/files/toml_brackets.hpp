// Which brackets and texts are open at a place in TOML that may be broken: a bracket in a text or a comment
// is none.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace accord::files {

// Behind the closing quote of the text that begins at `at`; nothing when the line ends before it.
std::optional<std::size_t> end_of_text(std::string_view line, std::size_t at);

// Where the innermost bracket or multi-line text begins that is open at `end`.
std::optional<std::size_t> find_open(std::string_view text, std::size_t end);

// Whether a line closes all brackets that it opens and no others, and neither begins nor ends a multi-line
// text: then what follows is read the same way without it.
bool is_closed_line(std::string_view line);

}  // namespace accord::files
