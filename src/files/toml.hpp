// TOML text as a tree of keys and values with their places. The only door to toml++: what is behind
// it never sees a file that the limits below have not let through.
#pragma once

#include "accord/date.hpp"
#include "accord/diagnostic.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::files {

inline constexpr std::size_t kMostBytes = std::size_t{64} << 20;  // of a file
inline constexpr std::size_t kMostLineBytes = std::size_t{64} << 10;
inline constexpr int kMostKeyParts = 16;
inline constexpr int kMostNesting = 16;
inline constexpr std::size_t kMostTables = 10'000;  // in brackets, of a file
inline constexpr std::size_t kMostValues =
    200'000;  // keys and lists, and values in lists, of a file that scan_book() leaves to the parser
inline constexpr std::size_t kMostFiles = 10'000;

enum class TomlKind { text, integer, number, boolean, date, other_time, array, table };
// As a message names it: "a text", "a date" ...
Bilingual kind_name(TomlKind kind);

struct TomlNode {
  TomlKind kind = TomlKind::table;
  std::string key;  // empty in an array and at the root
  Range key_range;
  Range range;  // of the value; for a table in brackets, of its header
  std::string text;
  std::int64_t integer = 0;
  double number = 0;  // also of an integer
  bool truth = false;
  std::optional<Date> date;        // absent for a date outside 1900 to 2200
  std::vector<TomlNode> children;  // of arrays and tables, in the order of the file

  const TomlNode* find(std::string_view wanted) const;
};

// Whether two trees say the same, wherever it stands: keys in the same order with the same values.
bool same_values(const TomlNode& a, const TomlNode& b);

// What is wrong with the bytes before any parser sees them: not-utf8, merge-conflict, too-large, or a
// `syntax` that toml++ must not meet. Nothing when they may be parsed.
std::optional<Diagnostic> scan_for_hazards(std::string_view text, const std::string& path);

struct ParsedToml {
  std::optional<TomlNode> root;
  std::optional<Diagnostic> problem;  // one of the two is there
};
// Scans for hazards, then parses. Errors are told in the user's terms (decimal comma, day-first date).
ParsedToml parse_toml(std::string_view text, const std::string& path);

// The line's text without its end; empty past the last. `line` counts from 1.
std::string_view line_at(std::string_view text, std::uint32_t line);
// The position of a byte offset.
Position position_at(std::string_view text, std::size_t offset);

}  // namespace accord::files
