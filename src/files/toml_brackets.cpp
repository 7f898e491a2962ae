#include "files/toml_brackets.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace accord::files {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

}  // namespace

std::optional<std::size_t> end_of_text(std::string_view line, std::size_t at) {
  const char quote = line[at];
  for (std::size_t i = at + 1; i < line.size(); ++i) {
    if (line[i] == '\\' && quote == '"')
      ++i;
    else if (line[i] == quote)
      return i + 1;
  }
  return std::nullopt;
}

std::optional<std::size_t> find_open(std::string_view text, std::size_t end) {
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < end; ++i) {
    const char c = text[i];
    if (c == '#') {
      i = std::min(text.find('\n', i), end);
    } else if (c == '"' || c == '\'') {
      const std::string triple(3, c);
      if (text.substr(i).starts_with(triple)) {
        const std::size_t close = text.find(triple, i + 3);
        if (close == kNone || close >= end) return i;
        i = close + 2;
      } else {
        const std::size_t newline = std::min(text.find('\n', i), text.size());
        const auto stop = end_of_text(text.substr(0, newline), i);
        i = stop.value_or(newline) - 1;
      }
    } else if (c == '[' || c == '{') {
      open.push_back(i);
    } else if ((c == ']' || c == '}') && !open.empty()) {
      open.pop_back();
    }
  }
  return open.empty() ? std::nullopt : std::optional(open.back());
}

bool is_closed_line(std::string_view line) {
  if (line.find("\"\"\"") != kNone || line.find("'''") != kNone) return false;
  int depth = 0;
  for (std::size_t i = 0; i < line.size() && line[i] != '#'; ++i) {
    const char c = line[i];
    if (c == '"' || c == '\'') i = end_of_text(line, i).value_or(line.size()) - 1;
    if (c == '[' || c == '{') ++depth;
    if ((c == ']' || c == '}') && --depth < 0) return false;
  }
  return depth == 0;
}

}  // namespace accord::files
