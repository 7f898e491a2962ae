// Which known words a mistyped one may have meant.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord::text {

// Insertions, deletions, substitutions and swaps of neighbours, each 1 (optimal string alignment).
std::size_t edit_distance(std::string_view a, std::string_view b);

// At most `most` of the candidates that are near enough to be a slip of the fingers (a third of the
// word's length, at least 1), or that begin with the word; nearest first, then in order of name. None for a
// word of more than 128 bytes: nobody mistypes one, and comparing takes the product of the lengths.
std::vector<std::string> nearest(std::string_view word, std::span<const std::string> candidates,
                                 std::size_t most = 3);

// "'a', 'b' or 'c'"; empty when there are none.
std::string join_quoted(std::span<const std::string> words, std::string_view before_last = " or ");

}  // namespace accord::text
