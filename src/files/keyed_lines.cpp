#include "files/keyed_lines.hpp"

#include <algorithm>
#include <utility>

namespace accord::files {
namespace {

constexpr std::string_view kBlank = " \t";

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

// Behind the string that begins at `at`; npos where it has no end.
std::size_t end_of_string(std::string_view text, std::size_t at) {
  const char quote = text[at];
  const std::string three(3, quote);
  const bool is_long = text.substr(at, 3) == three;
  for (std::size_t i = at + (is_long ? 3 : 1); i < text.size(); ++i) {
    if (text[i] == '\\' && quote == '"')
      ++i;
    else if (text[i] == '\n' && !is_long)
      return std::string_view::npos;
    else if (is_long ? text.substr(i, 3) == three : text[i] == quote) {
      if (!is_long) return i + 1;
      // Up to two more quotes belong to the string.
      std::size_t end = i + 3;
      while (end < text.size() && text[end] == quote && end < i + 5) ++end;
      return end;
    }
  }
  return std::string_view::npos;
}

// Behind the line in which the value that begins on this one ends; npos where it has no end.
std::size_t end_of_statement(std::string_view text, std::size_t at) {
  int depth = 0;
  while (at < text.size()) {
    const char c = text[at];
    if (c == '"' || c == '\'') {
      at = end_of_string(text, at);
      if (at == std::string_view::npos) return at;
      continue;
    }
    if (c == '#') at = std::min(text.find('\n', at), text.size() - 1);
    if (text[at] == '\n' && depth == 0) return at + 1;
    if (c == '[' || c == '{') ++depth;
    if (c == ']' || c == '}') --depth;
    ++at;
  }
  return std::string_view::npos;
}

// What stands before the first '=' outside quotes; empty where there is none.
std::string_view key_of(std::string_view statement) {
  for (std::size_t i = 0; i < statement.size() && statement[i] != '\n'; ++i) {
    if (statement[i] == '=') return trimmed(statement.substr(0, i));
    if (statement[i] != '"' && statement[i] != '\'') continue;
    const std::size_t end = end_of_string(statement, i);
    if (end == std::string_view::npos) return {};
    i = end - 1;
  }
  return {};
}

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) { open_table(""); }

  std::optional<KeyedFile> read() {
    while (at_ < text_.size())
      if (!read_one()) return std::nullopt;
    if (above_.empty()) return std::move(out_);
    if (!open_table(std::string(kEndOfFile))) return std::nullopt;
    table_->header.above = std::move(above_);
    return std::move(out_);
  }

 private:
  bool read_one() {
    const std::size_t first = text_.find_first_not_of(kBlank, at_);
    const char c = first == std::string_view::npos ? '\n' : text_[first];
    const std::size_t line_end = std::min(text_.find('\n', at_), text_.size() - 1) + 1;
    if (c == '\n' || c == '\r' || c == '#') {
      above_ += take(line_end);
      return true;
    }
    if (c == '[') return read_header(trimmed(text_.substr(at_, line_end - at_)), line_end);
    const std::size_t end = end_of_statement(text_, at_);
    return end != std::string_view::npos && add_statement(take(end));
  }

  bool read_header(std::string_view header, std::size_t line_end) {
    const std::size_t close = header.find(']');
    if (header.starts_with("[[") || close == std::string_view::npos) return false;
    if (!open_table(std::string(trimmed(header.substr(1, close - 1))))) return false;
    table_->header = {take_above(), take(line_end)};
    return true;
  }

  bool add_statement(std::string statement) {
    const std::string key(key_of(statement));
    if (key.empty() || !table_->keys.emplace(key, KeyedLines{take_above(), std::move(statement)}).second)
      return false;
    table_->order.push_back(key);
    return true;
  }

  bool open_table(const std::string& name) {
    const auto [at, is_new] = out_.tables.emplace(name, KeyedTable{});
    if (is_new) out_.order.push_back(name);
    table_ = &at->second;
    return is_new;
  }

  std::string take(std::size_t end) {
    const std::string out(text_.substr(at_, end - at_));
    at_ = end;
    return out;
  }
  std::string take_above() { return std::exchange(above_, {}); }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string above_;
  KeyedFile out_;
  KeyedTable* table_ = nullptr;
};

}  // namespace

std::optional<KeyedFile> read_keyed_lines(std::string_view text) { return Reader(text).read(); }

}  // namespace accord::files
