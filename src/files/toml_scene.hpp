// The line that a parser stopped at, and what a person may be told of it.
#pragma once

#include "accord/diagnostic.hpp"
#include "files/file_keys.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace accord::files {

inline constexpr std::size_t kNone = std::string_view::npos;

using text::is_digit;
using text::is_letter;
inline bool is_blank(char c) { return c == ' ' || c == '\t'; }

inline std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && (is_blank(text.back()) || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

inline std::size_t skip_blanks(std::string_view line, std::size_t at) {
  while (at < line.size() && is_blank(line[at])) ++at;
  return at;
}

// A key without the quotes around it.
inline std::string_view without_quotes(std::string_view key) {
  if (key.size() >= 2 && (key[0] == '"' || key[0] == '\'') && key.back() == key[0])
    key = key.substr(1, key.size() - 2);
  return key;
}

struct Hint {
  std::size_t begin = 0, length = 0;  // in bytes of the line
  Bilingual message, help;
  std::string rule = "syntax";
  std::uint32_t line = 0;  // where it is another line than the parser's
};

struct Scene {
  std::string_view text, path, line, description;
  Position at;
  std::size_t byte = 0;          // of `at` in the line
  std::size_t body = 0;          // the first byte that is no blank
  std::size_t value_at = kNone;  // where the value begins that the parser was in; none in a key or a header
  bool in_braces = false;

  bool says(std::string_view words) const { return description.find(words) != kNone; }
  bool in_book() const { return path.starts_with("measurements/"); }
  std::string_view value() const { return line.substr(value_at); }
  std::size_t rest_of_line(std::size_t from) const {
    return std::max<std::size_t>(1, trimmed(line.substr(from)).size());
  }
};

// What the value that the parser was in must be, by its key; nothing when that is not known.
std::optional<Type> expected_value(const Scene& scene);

// A date that is none, at a byte of the line.
std::optional<Hint> explain_date(const Scene& scene, std::size_t at);

// What is wrong with the value, where it is no text between quotes.
std::optional<Hint> explain_value(const Scene& scene);

}  // namespace accord::files
