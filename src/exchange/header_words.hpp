// The words that people put above the columns of a table of figures.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace accord::exchange {

enum class ColumnRole { date, party, indicator, value, note, month, quarter };
inline constexpr std::size_t kRoles = 7;

// How likely a header is that role, 0 the most; nothing when it is none of its words. `key` is a loose_key().
std::optional<std::size_t> rank_of_header(std::string_view key, ColumnRole role);

}  // namespace accord::exchange
